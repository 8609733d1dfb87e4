/// The kernel's scalars: everything of its state that is not a slab.
struct Registers: BitwiseCopyable {
    enum Phase: UInt8, BitwiseCopyable {
        case running
        /// Main has ended; the callback that tells so stands in the ready queue.
        case leaving
        /// It has had its turn: the present iteration of the loop is the last of the run proper.
        case stopping
        /// Main has ended; what still lives may finish.
        case draining
        /// Main has ended; what still lives has been cancelled and cleans up.
        case closing
        case ended
    }

    var step: UInt64 = 0
    var now: Int64 = 0
    /// Timers due at this instant belong to the present iteration of the loop.
    var fireUntil: Int64 = 0
    var computeUntil: Int64 = 0
    /// Nothing runs before this instant, by a fault; 0: it may.
    var heldUntil: Int64 = 0
    /// Time that workers computed, up to now or, of one that computes beside others, until it began.
    var computed: Int64 = 0
    /// Since when no worker was free, of several.
    var allHeldSince: Int64 = 0
    /// Of the timers since the last bound of a window, and before that.
    var maxLag: Int64 = 0
    var earlierLag: Int64 = 0
    /// When the next window opens or closes.
    var nextBoundary: Int64 = .max
    /// When expectations that must hold all along are looked at next.
    var nextLook: Int64 = .max
    /// When a knob was turned last, after the beginning; -1: never.
    var turnedAt: Int64 = -1
    /// A bit for each window that is open.
    var openWindows: UInt64 = 0
    /// When the measures began: the end of the warm-up.
    var measuredFrom: Int64 = 0
    /// When the drain was over and some were still alive; -1: it was not.
    var cutOffAt: Int64 = -1
    var eventCount: UInt64 = 0
    /// The step at which the running task's turn began.
    var turnStart: UInt64 = 0
    /// What instructions of the turn did with many items at once, in steps.
    var turnWork: UInt64 = 0
    /// The instant at the last look at the bounds, and the first step at which it was seen there.
    var checkedInstant: Int64 = 0
    var instantStart: UInt64 = 0
    /// As `turnWork`, of all turns of the instant.
    var instantWork: UInt64 = 0
    var mainValue = Value.none
    /// Entries of the ready queue that belong to the present iteration.
    var batch: UInt32 = 0
    /// The task that runs; 0: none.
    var current: UInt32 = 0
    var lastSerial: UInt32 = 0
    /// Where the running task stands, while an instruction is carried out.
    var pc: Int32 = 0
    var base: UInt32 = 0
    var mainFrame: UInt32 = 0
    var timeoutsFired: UInt32 = 0
    /// Tasks and timeouts that ended, ever: where their rings stand.
    var endedTasks: UInt32 = 0
    var endedTimeouts: UInt32 = 0
    /// Coroutines that were called and not awaited.
    var unscheduled: UInt32 = 0
    /// Transactions that are open: only then writes of shared state are kept for undoing.
    var openTransactions: UInt32 = 0
    /// Moments so far: notes and questions.
    var moments: UInt32 = 0
    /// How many of several workers compute.
    var heldWorkers: UInt32 = 0
    /// Loads that are behind with their arrivals.
    var lateLoads: UInt32 = 0
    /// Latencies are counted from the intended start too: some arrival was late.
    var isCareful: UInt16 = 0
    /// The expectation that ended the run, from 1; 0: none.
    var abortedBy: UInt16 = 0
    var phase = Phase.running
    /// `TaskState` of main once it has ended.
    var mainState: UInt8 = 0
    /// `Outcome.rawValue` + 1; 0 while it runs.
    var outcome: UInt8 = 0
    var isComputing: UInt8 = 0
}
