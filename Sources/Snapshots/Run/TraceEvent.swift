/// The kinds of trace event, by the names that `run --format events` prints.
package enum TraceEventKind: UInt8, CaseIterable, Sendable, Hashable {
    case taskCreated
    case taskStarted
    case taskWaiting
    case taskResumed
    case taskFinished
    case resourceAcquired
    case resourceReleased
    case queuePut
    case queueTake
    case timeoutArmed
    case timeoutFired
    case effectStarted
    case effectFinished
    case log
    /// A moment that the scenario wants seen.
    case note
    case ask
    /// Something done to the run from outside: told among its events, though it is none that the run emits.
    case input

    package var name: String {
        switch self {
        case .taskCreated: "task.created"
        case .taskStarted: "task.started"
        case .taskWaiting: "task.waiting"
        case .taskResumed: "task.resumed"
        case .taskFinished: "task.finished"
        case .resourceAcquired: "resource.acquired"
        case .resourceReleased: "resource.released"
        case .queuePut: "queue.put"
        case .queueTake: "queue.take"
        case .timeoutArmed: "timeout.armed"
        case .timeoutFired: "timeout.fired"
        case .effectStarted: "effect.started"
        case .effectFinished: "effect.finished"
        case .log: "log"
        case .note: "note"
        case .ask: "ask"
        case .input: "input"
        }
    }
}

/// One thing that happened in a run, with its names rendered.
package struct TraceEvent: Sendable, Equatable {
    package var position: Position
    package var kind: TraceEventKind
    package var task: TaskName
    /// The task that made it, for `taskCreated`.
    package var parent: TaskID?
    /// The resource, queue or task that the event is about.
    package var on: String?
    /// What a `taskWaiting` waits for.
    package var wait: WaitKind
    /// How a `taskFinished` ended.
    package var state: TaskState?
    /// Until when a timeout runs or a sleep lasts.
    package var deadline: Nanoseconds?
    /// Log text, error message or result, in a few words.
    package var detail: String?
    /// The depth of a queue or the permits in use after the event.
    package var level: Int?
    /// The line of the scenario, from 1; 0 when it has none.
    package var line: Int

    package init(
        position: Position, kind: TraceEventKind, task: TaskName, parent: TaskID? = nil, on: String? = nil,
        wait: WaitKind = .nothing, state: TaskState? = nil, deadline: Nanoseconds? = nil, detail: String? = nil,
        level: Int? = nil, line: Int = 0
    ) {
        self.position = position
        self.kind = kind
        self.task = task
        self.parent = parent
        self.on = on
        self.wait = wait
        self.state = state
        self.deadline = deadline
        self.detail = detail
        self.level = level
        self.line = line
    }
}
