extension StepKind {
    static let yield = StepKind(
        name: "yield", head: .required(.value),
        summary: "Gives a value to the `for` that consumes this task.",
        example: "- yield: k")
}
