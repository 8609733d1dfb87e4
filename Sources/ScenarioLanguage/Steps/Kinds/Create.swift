extension StepKind {
    static let create = StepKind(
        name: "create", head: .required(.job), gives: .handle,
        summary: "Makes a coroutine that does not run until it is awaited.",
        example: """
            - create: fetch(url)
              as: coroutine
            """)
}
