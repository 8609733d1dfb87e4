extension StepKind {
    static let group = StepKind(
        name: "group", head: .optional(.job),
        options: [
            .optional("errors", .choice(["raise", "keep", "skip"]), "What happens to failures."),
            .optional("do", .steps, "Steps that spawn into the group."),
        ], gives: .list(.any),
        summary: "Runs all at once; a failure cancels the siblings.",
        example: "- group: process(item) for item in 1..6")
}
