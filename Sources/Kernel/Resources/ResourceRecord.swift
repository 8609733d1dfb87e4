/// First and last task of an intrusive list of waiters.
struct WaiterList: BitwiseCopyable {
    var first: UInt32 = 0
    var last: UInt32 = 0
    var count: UInt32 = 0
    var unused: UInt32 = 0
}

/// A semaphore, lock, queue or future, and what is measured of it.
struct ResourceRecord: BitwiseCopyable {
    // What it is
    var declaration: UInt32 = 0
    /// Of a CPU: how many compute there beyond its cores.
    var excess: UInt32 = 0
    /// The family member's key; none for others.
    var key = Value.none
    /// Permits or places. `Int64.max`: no bound.
    var capacity: Int64 = 0

    // Semaphores, locks
    var inUse: UInt32 = 0
    var firstGrant: UInt32 = 0
    var lastGrant: UInt32 = 0
    var freeGrant: UInt32 = 0

    // Queues
    var firstItem: UInt32 = 0
    var lastItem: UInt32 = 0
    /// Items held.
    var depth: UInt32 = 0
    /// Items that belong to woken takers, places that belong to woken putters.
    var reservedItems: UInt32 = 0
    var reservedPlaces: UInt32 = 0
    /// Put and not yet marked done.
    var unfinished: UInt32 = 0
    /// Nanoseconds after which an item that nobody has taken is dropped; `.max`: never.
    var deadline: Int64 = .max
    var putCount: UInt64 = 0
    var doneCount: UInt64 = 0

    /// Acquirers or takers; putters; joiners, and those who compute on a CPU, in the order in which they will be done.
    var waiters = WaiterList()
    var putters = WaiterList()
    var joiners = WaiterList()

    // Limiters
    /// Nanoseconds between two tokens, and (GCRA) when the bucket would be full again.
    var interval: Double = 0
    var fullAt: Double = 0

    // CPUs
    /// Nanoseconds of computing that a task has got which was there from the start, up to `servedAt`.
    var attained: Double = 0
    var servedAt: Int64 = 0

    // A future's cell
    var cell: UInt32 = 0

    // Measures
    /// Since the last bound of a window, and before that.
    var peak: UInt32 = 0
    var peakQueue: UInt32 = 0
    var earlierPeak: UInt32 = 0
    var earlierPeakQueue: UInt32 = 0
    /// Of an event: it is set.
    var isSet: UInt32 = 0
    var acquired: UInt64 = 0
    var rejected: UInt64 = 0
    /// Items that nobody took in time.
    var expired: UInt64 = 0
    /// Nanoseconds waited by those that acquired; of a queue, spent in it by the items taken.
    var waited: Double = 0
    /// Time integrals of the permits in use (items held) and of the number of waiters, up to `measuredAt`.
    var usedArea: Double = 0
    var waitingArea: Double = 0
    var measuredAt: Int64 = 0
    /// Time integral of the capacity up to `resizedAt`.
    var roomArea: Double = 0
    var resizedAt: Int64 = 0

    /// All who wait for what others have; on a CPU, those that its cores are too few for.
    @inline(__always) var waitingCount: UInt32 { waiters.count &+ putters.count &+ excess }

    var greatestPeak: UInt32 { max(peak, earlierPeak) }
    var greatestPeakQueue: UInt32 { max(peakQueue, earlierPeakQueue) }
}

/// A permit in somebody's hands, or (between holders) the slot that it is drawn in.
struct Grant: Pooled {
    var since: Int64 = 0
    /// The holder by serial and by name: both outlive the task.
    var serial: UInt32 = 0
    var ordinal: UInt32 = 0
    /// The next slot of the resource; slots stay in order for ever.
    var next: UInt32 = 0
    /// Of a free slot, the next free one: the latest freed is filled first.
    var nextFree: UInt32 = 0
    var resource: UInt32 = 0
    var routine: UInt16 = 0
    var isHeld: UInt8 = 0
    /// Of a pool: its connection has been opened.
    var isOpen: UInt8 = 0
    /// Where it was acquired.
    var pc: Int32 = 0
    /// The holder's index, as long as it lives.
    var holder: UInt32 = 0
}

struct QueueItem: Pooled {
    var value = Value(bits: 0)
    var putAt: Int64 = 0
    var next: UInt32 = 0
    var unused: UInt32 = 0
    var priority: Double = 0
}
