extension StepKind {
    static let wait = StepKind(
        name: "wait", head: .required(.resource([])), options: Option.limits,
        summary: "Waits until an event is set.",
        example: "- wait: started")
}
