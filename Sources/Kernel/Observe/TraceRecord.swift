package import Snapshots

/// A trace event as the kernel emits it: flat, without names. `Kernel.describe` renders one.
package struct TraceRecord: BitwiseCopyable, Sendable {
    package var time: Int64
    /// The number of the transition that emitted it: `Position.step` just after that transition.
    package var step: UInt64
    /// By kind of event: a deadline, the index of a log line, the serial of a parent; else 0.
    package var value: Int64
    /// `TaskID.rawValue`.
    package var task: UInt32
    /// The count of that kind: with `routine`, the task's name.
    package var ordinal: UInt32
    /// The instruction, for the line.
    package var pc: Int32
    /// A resource's index; of a wait for a task, that task's ordinal; of a gather, its number of members; -1 for nothing.
    package var on: Int32
    /// The depth or the permits in use afterwards; of a wait for a task, that task's routine; `unscheduled` of a task that
    /// was created without being started.
    package var level: Int32
    package var routine: UInt16
    /// `TraceEventKind.rawValue`
    package var kind: UInt8
    /// `WaitKind.rawValue` of a wait, `TaskState.rawValue` of an end; else 0.
    package var detail: UInt8

    package static let unscheduled = 1

    @inline(__always)
    package init(
        time: Int64, step: UInt64, value: Int64 = 0, task: UInt32, ordinal: UInt32, pc: Int32, on: Int32 = -1,
        level: Int32 = 0, routine: UInt16, kind: TraceEventKind, detail: UInt8 = 0
    ) {
        self.time = time
        self.step = step
        self.value = value
        self.task = task
        self.ordinal = ordinal
        self.pc = pc
        self.on = on
        self.level = level
        self.routine = routine
        self.kind = kind.code
        self.detail = detail
    }
}

extension TraceEventKind {
    /// The raw value, by patterns: what another module declares is a call, around which all registers are saved. As the
    /// cases stand in order, this is none.
    @inline(__always)
    var code: UInt8 {
        switch self {
        case .taskCreated: 0
        case .taskStarted: 1
        case .taskWaiting: 2
        case .taskResumed: 3
        case .taskFinished: 4
        case .resourceAcquired: 5
        case .resourceReleased: 6
        case .queuePut: 7
        case .queueTake: 8
        case .timeoutArmed: 9
        case .timeoutFired: 10
        case .effectStarted: 11
        case .effectFinished: 12
        case .log: 13
        case .note: 14
        case .ask: 15
        case .input: 16
        }
    }
}
