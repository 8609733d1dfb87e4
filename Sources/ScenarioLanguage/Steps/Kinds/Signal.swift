extension StepKind {
    static let signal = StepKind(
        name: "signal", head: .required(.resource([])),
        summary: "Sets an event: all who wait go on.",
        example: "- signal: started")
}
