extension StepKind {
    static let clear = StepKind(
        name: "clear", head: .required(.resource([])),
        summary: "Clears an event: who waits from now on waits.",
        example: "- clear: started")
}
