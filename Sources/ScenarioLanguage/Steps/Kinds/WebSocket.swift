extension StepKind {
    static let websocket = effect(
        name: "websocket", gives: .any, summary: "Talks to a WebSocket server; in simulation, by its model.",
        example: """
            - websocket: /chat
              simulate: { latency: 20ms }
            """)
}
