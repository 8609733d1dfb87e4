extension StepKind {
    static let http = StepKind(
        name: "http", head: .required(.text), options: effectOptions, gives: .record,
        summary: "Asks a web server; in simulation, by its model.",
        example: """
            - http: "GET /users/{id}"
              as: response
            """)

    /// Of every step that reaches outside.
    static let effectOptions: [Option] = [
        .optional("with", .value, "What is sent along."),
        .optional("through", .value, "The session or connection."),
        .optional("simulate", .value, "The model: `latency`, `fail`, and fields of the result."),
    ]
}
