/// One run at one instant.
package struct RunSnapshot: Sendable, Equatable {
    /// "" when the scenario has no variants.
    package var variant: String
    package var seed: UInt64
    package var position: Position
    /// Nil while it runs.
    package var outcome: Outcome?
    /// Main's result or error in one line, when the run has ended.
    package var result: String?
    package var counts: StateCounts
    package var tasks: TaskTable
    /// Of the queues as many as the query asks for.
    package var queues: [QueueRow]
    package var queueCount: Int
    /// Of the semaphores, locks, pools, limiters and CPUs as many as the query asks for.
    package var permits: [PermitRow]
    package var permitCount: Int
    package var timeouts: TimeoutTable
    package var loop: LoopGauge
    package var events: EventTable
    package var parameters: [ParameterRow]
    package var findings: [Finding]
    package var kinds: [KindRow]
    /// The kinds of task that make simulated calls.
    package var callers: [String] = []
    /// Lines of the source that tasks stand on, in order.
    package var lines: [SourceLineRow]
    /// Of the query's selection.
    package var explanation: Explanation?

    package init(
        variant: String = "", seed: UInt64, position: Position, outcome: Outcome? = nil, result: String? = nil,
        counts: StateCounts = StateCounts(), tasks: TaskTable = TaskTable(), queues: [QueueRow] = [],
        permits: [PermitRow] = [], timeouts: TimeoutTable = TimeoutTable(), loop: LoopGauge = LoopGauge(),
        events: EventTable = EventTable(), parameters: [ParameterRow] = [], findings: [Finding] = [],
        kinds: [KindRow] = [], lines: [SourceLineRow] = [], explanation: Explanation? = nil
    ) {
        self.variant = variant
        self.seed = seed
        self.position = position
        self.outcome = outcome
        self.result = result
        self.counts = counts
        self.tasks = tasks
        self.queues = queues
        queueCount = queues.count
        self.permits = permits
        permitCount = permits.count
        self.timeouts = timeouts
        self.loop = loop
        self.events = events
        self.parameters = parameters
        self.findings = findings
        self.kinds = kinds
        self.lines = lines
        self.explanation = explanation
    }
}

/// How many tasks stand in each state; ended ones counted over the whole run.
package struct StateCounts: Sendable, Equatable {
    private var counts = [Int](repeating: 0, count: TaskState.allCases.count)

    package init() {}

    package subscript(state: TaskState) -> Int {
        get { counts[Int(state.rawValue)] }
        set { counts[Int(state.rawValue)] = newValue }
    }

    package var total: Int { counts.reduce(0, +) }
    package var ended: Int { TaskState.allCases.filter(\.isEnded).reduce(0) { $0 + self[$1] } }
    package var alive: Int { total - ended }
}
