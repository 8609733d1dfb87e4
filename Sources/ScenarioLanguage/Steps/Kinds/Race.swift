extension StepKind {
    static let race = StepKind(
        name: "race", head: .required(.job),
        options: [.optional("errors", .choice(["raise", "keep", "skip"]), "`skip`: the first that succeeds wins.")],
        gives: .any,
        summary: "Runs all at once; the first to end wins, the rest are cancelled.",
        example: """
            - race: [fetch('a'), fetch('b')]
              as: page
            """)
}
