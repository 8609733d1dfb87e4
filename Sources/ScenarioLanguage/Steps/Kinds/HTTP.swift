extension StepKind {
    static let http = effect(
        name: "http", gives: .record, summary: "Asks a web server; in simulation, by its model.",
        example: """
            - http: "GET /users/{id}"
              simulate: { latency: 80ms, fail: 1%, status: 200 }
              as: response
            """)
}
