/// The part of the task list that is on the screen.
package struct TaskTable: Sendable, Equatable {
    /// How many rows the filter lets through, folded when the query folds.
    package var matching: Int
    /// The index of `rows[0]` among them.
    package var offset: Int
    package var rows: [TaskRow]
    /// The span of virtual time that the lanes cover, left edge to right edge.
    package var laneStart: Nanoseconds
    package var laneEnd: Nanoseconds

    package init(
        matching: Int = 0, offset: Int = 0, rows: [TaskRow] = [], laneStart: Nanoseconds = .zero,
        laneEnd: Nanoseconds = .zero
    ) {
        self.matching = matching
        self.offset = offset
        self.rows = rows
        self.laneStart = laneStart
        self.laneEnd = laneEnd
    }
}

package struct TaskRow: Sendable, Equatable {
    package var id: TaskID
    package var name: String
    package var state: TaskState
    package var wait: WaitRow?
    /// When it came into this state.
    package var since: Nanoseconds
    /// The line of the scenario it stands on, from 1; 0 when it has none.
    package var line: Int
    package var parent: TaskID?
    /// How many ancestors it has among the tasks: 0 for main.
    package var depth: Int
    /// More than 1 when the row stands for that many tasks alike ("17 × call wait for api").
    package var multiplicity: Int
    /// Its result or error in a few words, once it has ended.
    package var result: String?
    /// One cell a column that the query asked for; empty when it asked for none.
    package var lane: [LaneCell]

    package init(
        id: TaskID, name: String, state: TaskState, wait: WaitRow? = nil, since: Nanoseconds = .zero, line: Int = 0,
        parent: TaskID? = nil, depth: Int = 0, multiplicity: Int = 1, result: String? = nil, lane: [LaneCell] = []
    ) {
        self.id = id
        self.name = name
        self.state = state
        self.wait = wait
        self.since = since
        self.line = line
        self.parent = parent
        self.depth = depth
        self.multiplicity = multiplicity
        self.result = result
        self.lane = lane
    }
}

/// What a waiting task waits on.
package struct WaitRow: Sendable, Equatable {
    package var kind: WaitKind
    /// The resource or task waited for: `api`, `worker-2`, `5 tasks`; what a simulated call asks for: `GET /orders`; "" for
    /// a sleep.
    package var subject: String
    /// Who holds it, when one task does.
    package var holder: String?
    /// When the wait ends by itself: the sleep's end or the limit of the wait.
    package var deadline: Nanoseconds?
    /// Its place among the waiters, from 1, when there is an order.
    package var place: Int?

    package init(
        kind: WaitKind, subject: String = "", holder: String? = nil, deadline: Nanoseconds? = nil, place: Int? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.holder = holder
        self.deadline = deadline
        self.place = place
    }
}

/// What a task did during one column of its timeline lane. Where several things happened, the most telling one.
package enum LaneCell: UInt8, Sendable, CaseIterable {
    /// It did not exist, or had ended before.
    case empty
    case created
    case ready
    case running
    /// Waiting for time: work in progress, from the outside.
    case timed
    /// Waiting for a resource.
    case resource
    /// Waiting for another task, a gather or a future.
    case awaiting
    case succeeded
    case failed
    case cancelled
    case timedOut
}

package struct QueueRow: Sendable, Equatable {
    package var name: String
    package var depth: Int
    /// Nil for one without a bound.
    package var capacity: Int?
    package var peak: Int
    /// Put so far, marked done so far.
    package var put: Int
    package var done: Int
    package var takers: [String]
    package var putters: [String]
    package var takersWaiting: Int
    package var puttersWaiting: Int
    package var joinersWaiting: Int
    /// Items that were refused, or dropped for newer ones, because it was full.
    package var rejected: Int
    /// Items that were dropped since nobody had taken them in time.
    package var expired: Int
    /// The depth through the lane window, one number a column that the query asked for.
    package var history: [Int]
    /// Over the whole run, and over its last while; nil as long as that is the same.
    package var use: ResourceUse?
    package var recentUse: ResourceUse?

    package init(
        name: String, depth: Int, capacity: Int?, peak: Int = 0, put: Int = 0, done: Int = 0, takers: [String] = [],
        putters: [String] = [], takersWaiting: Int = 0, puttersWaiting: Int = 0, joinersWaiting: Int = 0,
        rejected: Int = 0, expired: Int = 0, history: [Int] = []
    ) {
        self.name = name
        self.depth = depth
        self.capacity = capacity
        self.peak = peak
        self.put = put
        self.done = done
        self.takers = takers
        self.putters = putters
        self.takersWaiting = takersWaiting
        self.puttersWaiting = puttersWaiting
        self.joinersWaiting = joinersWaiting
        self.rejected = rejected
        self.expired = expired
        self.history = history
    }
}

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

/// The event loop at this instant.
package struct LoopGauge: Sendable, Equatable {
    package var workers: Int
    /// Some of who has a worker, the one that runs before those that compute, and how many there are.
    package var running: [String]
    package var runningCount: Int
    /// The first of the ready queue, in order, and how many there are.
    package var ready: [String]
    package var readyCount: Int
    /// Share of the time of all workers in which they computed, 0 to 1.
    package var utilization: Double
    package var maxLag: Nanoseconds
    package var nextTimer: Nanoseconds?

    package init(
        workers: Int = 1, running: [String] = [], runningCount: Int = 0, ready: [String] = [], readyCount: Int = 0,
        utilization: Double = 0, maxLag: Nanoseconds = .zero, nextTimer: Nanoseconds? = nil
    ) {
        self.workers = workers
        self.running = running
        self.runningCount = runningCount
        self.ready = ready
        self.readyCount = readyCount
        self.utilization = utilization
        self.maxLag = maxLag
        self.nextTimer = nextTimer
    }
}

/// The latest events, newest last.
package struct EventTable: Sendable, Equatable {
    /// How many there were since the start of the run.
    package var total: Int
    package var rows: [TraceEvent]

    package init(total: Int = 0, rows: [TraceEvent] = []) {
        self.total = total
        self.rows = rows
    }
}

/// A knob.
package struct ParameterRow: Sendable, Equatable {
    package var name: String
    package var value: String
    package var minimum: String?
    package var maximum: String?

    package init(name: String, value: String, minimum: String? = nil, maximum: String? = nil) {
        self.name = name
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
    }
}
