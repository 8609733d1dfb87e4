import Kernel

/// A kind of resource: what the reader, the compiler, the schema and the reference know of it.
struct ResourceForm: Sendable {
    enum Size: Sendable {
        /// `lock`
        case none
        /// `semaphore: 3`
        case number
        /// `queue: 10`, `queue: unbounded`
        case numberOrUnbounded
        /// `limiter: 4/s`
        case rate
    }

    struct Option: Sendable {
        enum Slot: Sendable {
            case number
            case duration
            /// One of these words.
            case choice([String])
        }

        var name: String
        var slot: Slot
        var summary: String
    }

    var name: String
    var size: Size
    var options: [Option] = []
    /// Nil: known, and not playable yet.
    var kind: ResourceKind?
    var summary: String
    /// One entry under `resources`.
    var example: String
}
