extension StepKind {
    static let transaction = StepKind(
        name: "transaction", head: .required(.value), options: [Option.body],
        summary: "Commits after the steps, or rolls back when they fail.",
        example: """
            - transaction: connection
              do:
                - set: balance['ann'] -= 7
            """)
}
