import Kernel

/// A kind of resource: what the reader, the schema and the reference know of it.
struct ResourceForm: Sendable {
    enum Size: Sendable {
        /// `lock`
        case none
        /// `semaphore: 3`
        case number
        /// `queue: 10`, `queue: unbounded`
        case numberOrUnbounded
        case duration
        case rate
    }

    struct Option: Sendable {
        var name: String
        var summary: String
    }

    var name: String
    var size: Size
    /// None of them can be played yet.
    var options: [Option] = []
    /// Nil: known, and not playable yet.
    var kind: ResourceKind?
    var summary: String
    var example: String
}

enum ResourceTable {
    static let all: [ResourceForm] = [
        .semaphore, .lock, .queue, .future, .pool, .event, .threads, .limiter, .cpu,
    ]

    static let names = all.map(\.name)

    static func named(_ name: String) -> ResourceForm? { all.first { $0.name == name } }
}

extension ResourceForm {
    static let semaphore = ResourceForm(
        name: "semaphore", size: .number, kind: .semaphore,
        summary: "So many permits; who comes when all are taken waits in line.", example: "api: { semaphore: 3 }")

    static let lock = ResourceForm(
        name: "lock", size: .none, kind: .lock, summary: "One permit: one task at a time.", example: "door: lock")

    static let queue = ResourceForm(
        name: "queue", size: .numberOrUnbounded,
        options: [
            Option(name: "order", summary: "`fifo`, `lifo` or `priority`."),
            Option(name: "full", summary: "What a put does when it is full: `wait`, `reject` or `drop oldest`."),
        ], kind: .queue, summary: "Items in order of arrival; a full one makes who puts wait.",
        example: "jobs: { queue: 10 }")

    static let future = ResourceForm(
        name: "future", size: .none, kind: .future, summary: "A value that one task gives and others await.",
        example: "ready: future")

    static let pool = ResourceForm(
        name: "pool", size: .number,
        options: [Option(name: "open", summary: "How long it takes to make a new member.")],
        summary: "Connections that are made when first needed, and used again.", example: "db: { pool: 4, open: 50ms }")

    static let event = ResourceForm(
        name: "event", size: .none, summary: "Set or clear; tasks wait until it is set.", example: "started: event")

    static let threads = ResourceForm(
        name: "threads", size: .number, summary: "Threads that run offloaded work.", example: "workers: { threads: 4 }")

    static let limiter = ResourceForm(
        name: "limiter", size: .rate, options: [Option(name: "burst", summary: "How many may come at once.")],
        summary: "Lets so many through in a second.", example: "budget: { limiter: 4/s, burst: 10 }")

    static let cpu = ResourceForm(
        name: "cpu", size: .number, summary: "Cores, shared by all who compute on them.", example: "host: { cpu: 2 }")
}
