package struct TimeoutTable: Sendable, Equatable {
    /// The next to fire first, then the latest that ended.
    package var rows: [TimeoutRow]
    package var armed: Int
    package var fired: Int

    package init(rows: [TimeoutRow] = [], armed: Int = 0, fired: Int = 0) {
        self.rows = rows
        self.armed = armed
        self.fired = fired
    }
}

package struct TimeoutRow: Sendable, Equatable {
    package enum Kind: UInt8, Sendable {
        /// Cancels the work.
        case timeout
        /// Limits the wait and leaves the work alone.
        case within
    }

    package enum Status: UInt8, Sendable {
        case armed
        case fired
        /// The work was done in time.
        case met
        /// The work failed or was cancelled before.
        case broken
    }

    package var kind: Kind
    package var status: Status
    package var task: String
    package var armedAt: Nanoseconds
    package var deadline: Nanoseconds

    package init(kind: Kind, status: Status, task: String, armedAt: Nanoseconds, deadline: Nanoseconds) {
        self.kind = kind
        self.status = status
        self.task = task
        self.armedAt = armedAt
        self.deadline = deadline
    }
}
