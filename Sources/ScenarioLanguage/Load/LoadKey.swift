/// A key of an entry under `load`, in k6's words: what the reader, the schema and the reference know of it.
struct LoadKey: Sendable {
    enum Slot: Sendable {
        case slot(SlotKind)
        /// A list of `{ target: …, duration: … }`.
        case stages
    }

    var name: String
    var slot: Slot
    var summary: String

    static let run = LoadKey(
        name: "run", slot: .slot(.job),
        summary: "The task that an arrival starts, or a user runs; `n` numbers them from 1.")
    static let arrivals = LoadKey(
        name: "arrivals", slot: .slot(.choice(["poisson", "constant"])),
        summary: "An open load: arrivals at random, or evenly spaced.")
    static let rate = LoadKey(
        name: "rate", slot: .slot(.value), summary: "How many arrive in a time; with `stages`, at the beginning.")
    static let users = LoadKey(
        name: "users", slot: .slot(.number), summary: "A closed load: so many users, each with one run at a time.")
    static let think = LoadKey(
        name: "think", slot: .slot(.duration), summary: "How long a user waits after a run before the next.")
    static let stages = LoadKey(
        name: "stages", slot: .stages,
        summary: "The rate goes in a straight line to each `target`, in its `duration`; in `0s` it jumps there.")
    static let burst = LoadKey(
        name: "burst", slot: .slot(.value),
        summary:
            "So many arrive at one instant, at least one; it may be drawn, for each burst anew. Before a burst of n the "
            + "gap is n times as long, so that `rate` stays what arrives.")
    static let duration = LoadKey(
        name: "duration", slot: .slot(.duration), summary: "How long arrivals come; what has begun may finish.")
    static let count = LoadKey(name: "count", slot: .slot(.number), summary: "How many arrive in all.")
    static let limit = LoadKey(
        name: "limit", slot: .slot(.number), summary: "How many may be alive; what arrives beyond that is dropped.")

    static let all = [run, arrivals, rate, users, think, stages, burst, duration, count, limit]

    static func named(_ name: String) -> LoadKey? { all.first { $0.name == name } }
}
