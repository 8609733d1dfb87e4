extension StepKind {
    static let sql = StepKind(
        name: "sql", head: .required(.text), options: effectOptions, gives: .list(.any),
        summary: "Asks a database; values are bound by `with`.",
        example: """
            - sql: select name from users where id = :id
              with: (id=7)
            """)
}
