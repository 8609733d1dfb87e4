package import Snapshots

/// One run of a program: a value, deterministic, with no clock and no I/O.
///
/// The run is a function of program, seed and inputs. It stops and is copied between any two transitions; a transition
/// is an instruction, a turn given to a task, a timer fired, a callback run, or an input applied.
///
/// On the hot path, methods are mutating or always inlined: to pass a kernel that is being changed to a method that only
/// reads it, the compiler makes a copy of the whole value first (a fifth of the time, measured).
package struct Kernel: ~Copyable {
    /// How far `advance` may go. Whatever comes first ends it.
    package struct Limit: Sendable {
        /// Make transitions while `position.step` is below this.
        package var step: UInt64
        /// Do not let virtual time pass this; transitions at this very instant are made.
        package var time: Nanoseconds
        /// At most so many transitions in this call: the slice between two looks at the mailbox.
        package var budget: Int
        /// Stop after the first transition that emits a trace event.
        package var stopsAtEvent: Bool
        /// Stop after a `note` or `ask`.
        package var stopsAtMoment: Bool

        package init(
            step: UInt64 = .max, time: Nanoseconds = Nanoseconds(.max), budget: Int = .max, stopsAtEvent: Bool = false,
            stopsAtMoment: Bool = false
        ) {
            self.step = step
            self.time = time
            self.budget = budget
            self.stopsAtEvent = stopsAtEvent
            self.stopsAtMoment = stopsAtMoment
        }
    }

    /// Why `advance` returned.
    package enum Stop: Sendable, Equatable {
        case ended
        case step
        /// The next transition lies after `Limit.time`.
        case time
        case budget
        case event
        case moment
    }

    package let program: Program
    package let seed: UInt64
    let bounds: Bounds
    let tables: ProgramTables
    /// How many tasks may compute at once.
    let workers: UInt32

    // The state. A checkpoint copies all of it, and a fingerprint covers all but `recent`, which follows from the rest.
    var registers = Registers()
    var shared = Slab<Value>(capacity: 128)
    var objects = ObjectArena()
    var frames = FrameStore()
    var tasks = Pool<TaskRecord>()
    var ready = ReadyQueue()
    var timers = TimerHeap()
    /// When the tasks that compute side by side are done.
    var computations = TimerHeap()
    var scopes = Pool<TimeoutScope>()
    var cells = Pool<Cell>()
    var watches = Pool<Watch>()
    var generators = Pool<Generator>()
    var resources = Slab<ResourceRecord>(capacity: 8)
    var grants = Pool<Grant>()
    var items = Pool<QueueItem>()
    var kinds = Slab<KindRecord>(capacity: 8)
    var histograms = HistogramPool()
    var windows = WindowStore()
    var arrivals = ArrivalSchedule()
    var recent = RecentStore()
    var log = RunLog()
    var undoEntries = Slab<UndoEntry>(capacity: 4)
    var findingRecords = Slab<FindingRecord>(capacity: 4)
    var retryRecords = Slab<RetryRecord>(capacity: 4)
    var stateReads = Slab<StateRead>(capacity: 4)
    var stateWrites = Slab<StateWrite>(capacity: 4)
    var endedTasks = Slab<EndedTask>(capacity: 16)
    var cancellations = Slab<Cancellation>(capacity: 1)
    var endedTimeouts = Slab<EndedTimeout>(capacity: Kernel.endedTimeoutCapacity)
    var faults = FaultState()

    // No state: where trace records go during `advance(_:recording:)`, and scratch.
    var trace = TraceRing(capacity: 1)
    var isRecording = false
    /// A turn is interrupted after a `note` or `ask`.
    var stopsAtMoments = false
    var scratch = Slab<UInt32>(capacity: 16)

    static let endedTaskCapacity = 1024
    static let endedTimeoutCapacity = 16

    /// - Precondition: at most 2^20 instructions and 2^12 task kinds; compilers refuse more.
    package init(program: Program, seed: UInt64, bounds: Bounds = .standard) {
        precondition(program.code.count < FrameStore.instructionLimit, "a program of too many instructions")
        precondition(program.routines.count < FrameStore.routineLimit, "a program of too many task kinds")
        self.program = program
        self.seed = seed
        self.bounds = bounds
        tables = ProgramTables(program)
        workers = UInt32(program.workers)
        prepareShared()
        prepareResources()
        prepareMeasures()
        objects.seal()
        prepareValues()
    }

    // MARK: Where it stands

    package var position: Position { Position(step: registers.step, time: Nanoseconds(registers.now)) }

    /// Nil while the run goes on.
    package var outcome: Outcome? { registers.outcome == 0 ? nil : Outcome(rawValue: registers.outcome - 1) }

    /// How many tasks live.
    package var taskCount: Int { tasks.liveCount }

    /// The number of trace events emitted so far, observed or not.
    package var eventCount: UInt64 { registers.eventCount }

    /// Tasks that have been made and have not ended.
    package var liveTaskCount: Int { tasks.liveCount }

    /// When the next transition happens: now, at the next timer, or nil when there is none.
    package var nextTransition: Nanoseconds? {
        guard registers.phase != .ended else { return nil }
        if registers.isComputing != 0 { return Nanoseconds(registers.computeUntil) }
        if registers.heldUntil != 0 { return Nanoseconds(registers.heldUntil) }
        if isPoolHeld { return Nanoseconds(max(computations.earliest, registers.now)) }
        if registers.current != 0 || ready.count > 0 || registers.phase == .stopping {
            return Nanoseconds(registers.now)
        }
        let next = min(timers.earliest, computations.earliest)
        return Nanoseconds(next < .max ? max(min(next, registers.nextLook), registers.now) : registers.now)
    }

    // MARK: Moving on

    package mutating func advance(_ limit: Limit) -> Stop {
        run(limit)
    }

    /// As `advance`, adding the trace records of the transitions to `ring`.
    package mutating func advance(_ limit: Limit, recording ring: inout TraceRing) -> Stop {
        beginRecording(to: &ring)
        defer { endRecording(to: &ring) }
        return run(limit)
    }

    mutating func beginRecording(to ring: inout TraceRing) {
        swap(&trace, &ring)
        isRecording = true
    }

    mutating func endRecording(to ring: inout TraceRing) {
        isRecording = false
        swap(&trace, &ring)
    }

    /// Ends the run where it stands: outcome `stopped`, unless it has ended. Until `time` it lets time pass, no further
    /// than to the next transition.
    package mutating func stop(at time: Nanoseconds = .zero) {
        guard registers.phase != .ended else { return }
        passTime(to: time)
        end(.stopped)
    }

    mutating func end(_ outcome: Outcome) {
        registers.phase = .ended
        registers.outcome = outcome.rawValue + 1
    }
}
