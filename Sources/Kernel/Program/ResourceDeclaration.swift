package enum ResourceKind: UInt8, Sendable, CaseIterable {
    case semaphore
    case lock
    /// Connections: permits that are opened at their first use.
    case pool
    /// Worker threads for blocking jobs.
    case threads
    /// A token bucket: tokens come at a rate, and so many are kept.
    case limiter
    case queue
    case event
    case future
    /// Cores, shared by all who compute on them.
    case cpu

    package var word: String { "\(self)" }

    /// Whether it has permits that are given back.
    package var hasPermits: Bool {
        switch self {
        case .semaphore, .lock, .pool, .threads: true
        case .limiter, .queue, .event, .future, .cpu: false
        }
    }
}

/// Which item of a queue is taken first.
package enum QueueOrder: UInt8, Sendable, CaseIterable {
    case fifo
    case lifo
    /// The lowest priority first; of equal ones, the one put first.
    case priority
}

/// What a full queue does with one more item.
package enum QueueOverflow: UInt8, Sendable, CaseIterable {
    case wait
    /// Raises QueueFull in the task that puts.
    case reject
    case dropOldest
}

package struct ResourceDeclaration: Sendable {
    package var name: String
    package var kind: ResourceKind
    /// Expression code (ended by `result`) that gives the capacity, bound or burst; evaluated at the start and whenever
    /// a parameter changes. Nil: a lock, an event, a future, a queue without a bound, a limiter that keeps one token.
    package var capacity: Int32?
    /// Expression code of a limiter's rate.
    package var rate: Int32?
    /// Expression code of how long an item of a queue is worth being taken; nil: for ever.
    package var deadline: Int32?
    package var order: QueueOrder
    package var overflow: QueueOverflow
    /// True: `name(key)` makes a member for each key at its first use; capacity is that of each member.
    package var isFamily: Bool
    package var line: Int

    package init(
        name: String, kind: ResourceKind, capacity: Int32? = nil, rate: Int32? = nil, order: QueueOrder = .fifo,
        overflow: QueueOverflow = .wait, isFamily: Bool = false, line: Int = 0
    ) {
        self.name = name
        self.kind = kind
        self.capacity = capacity
        self.rate = rate
        self.order = order
        self.overflow = overflow
        self.isFamily = isFamily
        self.line = line
    }
}
