extension StepKind {
    static let websocket = StepKind(
        name: "websocket", head: .required(.text), options: effectOptions, gives: .any,
        summary: "Talks to a WebSocket server.",
        example: "- websocket: /chat")
}
