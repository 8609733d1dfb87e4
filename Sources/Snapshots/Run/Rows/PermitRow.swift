/// A semaphore, lock or pool: a slot for each permit. Or a limiter: tokens.
package struct PermitRow: Sendable, Equatable {
    package enum Kind: UInt8, Sendable {
        case semaphore, lock, pool, threads, limiter, cpu

        /// Whether it has permits that are given back.
        package var hasPermits: Bool { self != .limiter && self != .cpu }
    }

    package var kind: Kind
    package var name: String
    /// Permits; of a limiter, the tokens that it keeps at most.
    package var capacity: Int
    package var inUse: Int
    package var peak: Int
    /// The first slots, in order; nil where the permit is free.
    package var slots: [Holder?]
    /// The first waiters, in order.
    package var waiters: [String]
    package var waiting: Int
    /// How often somebody was turned away who did not want to wait.
    package var rejected: Int
    /// Of a limiter.
    package var tokens: Tokens?
    /// Over the whole run, and over its last while; nil as long as that is the same.
    package var use: ResourceUse?
    package var recentUse: ResourceUse?

    /// What a limiter has now.
    package struct Tokens: Sendable, Equatable {
        package var count: Int
        /// When the next one comes; nil while it keeps as many as it can, and when none ever comes.
        package var next: Nanoseconds?

        package init(count: Int, next: Nanoseconds? = nil) {
            self.count = count
            self.next = next
        }
    }

    package init(
        kind: Kind, name: String, capacity: Int, inUse: Int, peak: Int = 0, slots: [Holder?] = [],
        waiters: [String] = [], waiting: Int = 0, rejected: Int = 0, tokens: Tokens? = nil
    ) {
        self.kind = kind
        self.name = name
        self.capacity = capacity
        self.inUse = inUse
        self.peak = peak
        self.slots = slots
        self.waiters = waiters
        self.waiting = waiting
        self.rejected = rejected
        self.tokens = tokens
    }

    package struct Holder: Sendable, Equatable {
        package var name: String
        package var since: Nanoseconds

        package init(name: String, since: Nanoseconds) {
            self.name = name
            self.since = since
        }
    }
}
