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
