import Kernel

/// Every kind of resource, by its word. A new one is an entry here.
enum ResourceTable {
    static let all: [ResourceForm] = [
        ResourceForm(
            name: "semaphore", size: .number, kind: .semaphore,
            summary: "So many permits; who comes when all are taken waits in line.", example: "api: { semaphore: 3 }"),
        ResourceForm(
            name: "lock", size: .none, kind: .lock, summary: "One permit: one task at a time.", example: "door: lock"),
        ResourceForm(
            name: "queue", size: .numberOrUnbounded,
            options: [
                ResourceForm.Option(
                    name: order, slot: .choice(QueueOrder.allCases.map { "\($0)" }),
                    summary: "Which item is taken first."),
                ResourceForm.Option(
                    name: full, slot: .choice(QueueOverflow.allCases.map(\.word)),
                    summary: "What a put does when it is full."),
                ResourceForm.Option(
                    name: deadline, slot: .duration,
                    summary:
                        "How long an item is worth being taken. One that is older when its turn comes, or when a put finds "
                        + "the queue full, is dropped and counted as `expired`; for `join` it is done."),
            ], kind: .queue, summary: "Items in order of arrival; a full one makes who puts wait.",
            example: "jobs: { queue: 10 }"),
        ResourceForm(
            name: "pool", size: .number,
            options: [
                ResourceForm.Option(name: open, slot: .duration, summary: "How long it takes to make a connection.")
            ], kind: .pool, summary: "Connections that are made when first needed, and used again.",
            example: "db: { pool: 4, open: 50ms }"),
        ResourceForm(
            name: "threads", size: .number, kind: .threads, summary: "Threads that run offloaded work.",
            example: "workers: { threads: 4 }"),
        ResourceForm(
            name: "limiter", size: .rate,
            options: [ResourceForm.Option(name: burst, slot: .number, summary: "How many may come at once.")],
            kind: .limiter, summary: "Lets so many through in a second.", example: "budget: { limiter: 4/s, burst: 10 }"
        ),
        ResourceForm(
            name: "event", size: .none, kind: .event, summary: "Set or clear; tasks wait until it is set.",
            example: "started: event"),
        ResourceForm(
            name: "future", size: .none, kind: .future, summary: "A value that one task gives and others await.",
            example: "ready: future"),
        ResourceForm(
            name: "cpu", size: .number, kind: .cpu,
            summary: "Cores, of which all who `compute` on them get equal parts, and nobody more than one.",
            example: "host: { cpu: 2 }"),
    ]

    static let order = "order"
    static let full = "full"
    static let deadline = "deadline"
    static let open = "open"
    static let burst = "burst"

    static let names = all.map(\.name)

    static func named(_ name: String) -> ResourceForm? { all.first { $0.name == name } }
}

extension QueueOverflow {
    /// As the language writes it.
    var word: String { self == .dropOldest ? "drop oldest" : "\(self)" }
}
