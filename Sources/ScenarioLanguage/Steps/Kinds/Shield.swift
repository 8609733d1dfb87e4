extension StepKind {
    static let shield = StepKind(
        name: "shield", head: .required(.job), gives: .any,
        summary: "Waits for work that goes on when this task is cancelled.",
        example: "- shield: save(data)")
}
