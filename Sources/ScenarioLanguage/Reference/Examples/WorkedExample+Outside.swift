/// What reaches outside.
extension WorkedExample {
    static let ofOutside: [WorkedExample] = [
        WorkedExample(
            of: "http",
            """
            title: Three answers at once
            tasks:
              fetch(id):
                - http: "GET /users/{id}"
                  simulate: { latency: 80ms, status: 200 }
                  as: response
                - return: response.status
            main:
              - gather: fetch(id) for id in 1..3
                as: answers
            expect:
              - elapsed == 80ms
              - answers[0] == 200
            """),
        WorkedExample(
            of: "sql",
            """
            title: A query through a pool
            resources:
              db: { pool: 2, open: 50ms }
            main:
              - hold: db
                as: connection
                do:
                  - sql: select name from users where id = :id
                    with: (id=7)
                    through: connection
                    simulate: { latency: 5ms, rows: ['ann'] }
                    as: answer
            expect:
              - elapsed == 55ms
              - answer.rows[0] == 'ann'
            """),
        WorkedExample(
            of: "websocket",
            """
            title: A word from a chat
            main:
              - websocket: /chat
                simulate: { latency: 20ms, text: 'hello' }
                as: message
              - log: "{message.text}"
            expect:
              - at('hello') == 20ms
            """),
    ]
}
