/// An error that the language raises.
struct ErrorSummary {
    var name: String
    var cause: String
    /// Steps that raise it.
    var example: String

    static let all: [ErrorSummary] = [
        ErrorSummary(
            name: "Cancelled",
            cause:
                "The task was cancelled while it waited. A bare `catch` does not catch it, one by name does; it should "
                + "be raised again.",
            example: "- spawn: { do: [sleep: 1s] }\n  as: handle\n- cancel: handle\n- await: handle"),
        ErrorSummary(
            name: "TimeoutError", cause: "The time of a `timeout`, or the `within` of a wait, was over.",
            example: "- timeout: 1s\n  do:\n    - sleep: 2s"),
        ErrorSummary(
            name: "ValueError", cause: "A value that cannot be used: a division by zero, an index outside a list.",
            example: "- set: x = [1, 2][5]"),
        ErrorSummary(
            name: "TypeError", cause: "A value of the wrong kind, where that could not be told before.",
            example: "- set: r = (a='text')\n- sleep: r.a"),
        ErrorSummary(
            name: "InvalidStateError",
            cause: "A future that is done was fulfilled again, a permit given back that nobody has.",
            example: "- fulfil: promise\n- fulfil: promise"),
        ErrorSummary(
            name: "QueueFull", cause: "A `put` into a full queue with `full: reject`.",
            example: "- put: 1\n  to: small\n- put: 2\n  to: small"),
        ErrorSummary(
            name: "ConnectionError", cause: "What `fail` in a `simulate` model makes of so many calls.",
            example: "- http: GET /\n  simulate: { fail: 100% }"),
        ErrorSummary(
            name: "ExceptionGroup", cause: "What failed in a `group`; `error.errors` is the list.",
            example: "- group: { do: [fail: Broken] }"),
        ErrorSummary(
            name: "RecursionError", cause: "Calls inside each other without end.",
            example: "- await: endless()"),
        ErrorSummary(
            name: "RunawayError",
            cause:
                "The run does not get on: a loop without a wait, no time that passes. Nobody catches it; the run fails.",
            example: "- forever:\n  do: []"),
        ErrorSummary(
            name: "MemoryError", cause: "The run holds too much. Nobody catches it; the run fails.",
            example: "- spawn: rabbit()\n- sleep: 1h"),
    ]
}
