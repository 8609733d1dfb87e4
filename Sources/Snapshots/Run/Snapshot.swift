/// What the screen may know: one or two runs at one instant, and how they are being played.
///
/// A value made by the engine in answer to the screen's `Query`; its size is bounded by the query, not by the run.
package struct Snapshot: Sendable, Equatable {
    /// Counts up by one a snapshot, from 1.
    package var serial: UInt64
    package var scenario: ScenarioCard
    package var playback: Playback
    /// The run on the screen; a second one when two are compared.
    package var runs: [RunSnapshot]
    /// Faults of a scenario that did not load, one line each; the last run stays on the screen.
    package var problems: [String]
    /// What the last command asked for and could not be done, a line each.
    package var refusals: [String]
    /// The greatest number of a cue whose command has been carried out.
    package var answered = 0
    /// The scenario's text, line by line, for a pane that shows it.
    package var source: [String]
    package var comparison: Comparison?

    package init(
        serial: UInt64, scenario: ScenarioCard, playback: Playback, runs: [RunSnapshot], problems: [String] = [],
        refusals: [String] = [], source: [String] = [], comparison: Comparison? = nil
    ) {
        self.serial = serial
        self.scenario = scenario
        self.playback = playback
        self.runs = runs
        self.problems = problems
        self.refusals = refusals
        self.source = source
        self.comparison = comparison
    }
}

/// A scenario as a list shows it.
package struct ScenarioCard: Sendable, Equatable, Hashable {
    /// The file's name without its extension; what `orrery play NAME` takes.
    package var name: String
    /// The folder under `scenarios/`, "" at the top.
    package var group: String
    package var title: String
    package var about: String
    /// The first is the default; empty when the scenario has none.
    package var variants: [String]
    /// Panes that the scenario asks to be shown first.
    package var show: [String]

    package init(
        name: String, group: String = "", title: String, about: String = "", variants: [String] = [],
        show: [String] = []
    ) {
        self.name = name
        self.group = group
        self.title = title
        self.about = about
        self.variants = variants
        self.show = show
    }
}

/// How the run is being played.
package struct Playback: Sendable, Equatable {
    package enum Status: Sendable, Equatable {
        case paused
        case playing
        /// The run has ended; the view may still stand in its past.
        case finished
        /// On the way to a far position; the fraction done, 0 to 1.
        case seeking(Double)
    }

    package var status: Status
    package var speed: Speed
    /// What is on the screen.
    package var position: Position
    /// The furthest point that this branch has reached.
    package var head: Position
    /// When the run is known to end, at its own end; else nil.
    package var end: Nanoseconds?
    /// The number of this branch, from 0, and how many there are.
    package var branch: Int
    package var branches: Int
    package var branchRows: [BranchRow]
    /// In order of position, at most a few hundred.
    package var markers: [Marker]
    /// The moment that the view stands at.
    package var moment: Moment?
    package var origin: Origin

    /// What this branch came from, beside the scenario and the seed.
    package struct Origin: Sendable, Equatable {
        /// What the run began with.
        package var opening: [Input]
        /// How many inputs came later.
        package var changes: Int
        /// Where the run was to stop, when that was asked for.
        package var until: Nanoseconds?

        package init(opening: [Input] = [], changes: Int = 0, until: Nanoseconds? = nil) {
            self.opening = opening
            self.changes = changes
            self.until = until
        }
    }

    package init(
        status: Status, speed: Speed, position: Position, head: Position, end: Nanoseconds? = nil, branch: Int = 0,
        branches: Int = 1, branchRows: [BranchRow] = [], markers: [Marker] = [], moment: Moment? = nil,
        origin: Origin = Origin()
    ) {
        self.status = status
        self.speed = speed
        self.position = position
        self.head = head
        self.end = end
        self.branch = branch
        self.branches = branches
        self.branchRows = branchRows
        self.markers = markers
        self.moment = moment
        self.origin = origin
    }
}

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
    package var queues: [QueueRow]
    package var permits: [PermitRow]
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
        self.permits = permits
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
