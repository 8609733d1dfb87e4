extension StepKind {
    static let sql = effect(
        name: "sql", gives: .any, summary: "Asks a database; values are bound by `with`. In simulation, by its model.",
        example: """
            - sql: select name from users where id = :id
              with: (id=7)
              simulate: { latency: 5ms, rows: [[7]] }
              as: answer
            """)
}
