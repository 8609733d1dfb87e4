/// The result of a task whose handle was kept, a future, or a gather. Apart from the task: it outlives it.
struct Cell: Pooled {
    enum Kind: UInt8, BitwiseCopyable { case free, task, future, gather, group, race }
    enum State: UInt8, BitwiseCopyable { case pending, succeeded, failed, cancelled }

    /// What is settled of a group or race before all members have ended.
    enum Verdict: UInt8, BitwiseCopyable { case open, aborted, won, lost }

    /// Has members, and counts them down.
    var hasMembers: Bool { kind == .gather || kind == .group || kind == .race }

    /// The result or error. Of a gather that is pending: the list of members and results.
    var result = Value(bits: 0)
    /// Of a group: the list of its errors, what closes the generator it stands in, or none. Of a race: the winner's result or error.
    var extra = Value(bits: 0)
    /// Who waits for it, in order: watches.
    var firstWatch: UInt32 = 0
    var lastWatch: UInt32 = 0
    /// Of a pending task's cell: the task. Of a group: the task whose group it is.
    var task: UInt32 = 0
    var next: UInt32 = 0
    /// Of a gather, group or race: members that have not ended.
    var pending: UInt32 = 0
    /// The name of the task: the count of its kind. Of a gather: its members. Of a future or event: its resource.
    var ordinal: UInt32 = 0
    var routine: UInt16 = 0
    var kind = Kind.free
    var state = State.pending
    /// `GatherErrors`
    var errors: UInt8 = 0
    /// Of a gather: its awaiting task was cancelled.
    var cancelRequested: UInt8 = 0
    /// Somebody has taken the result.
    var wasLookedAt: UInt8 = 0
    var isMarked: UInt8 = 0
    /// Of a group: its members have been cancelled. Of a race: `State` of the winner.
    var verdict = Verdict.open
    /// Of a group: it has requested the cancellation of its own task.
    var cancelledParent: UInt8 = 0
    /// Whoever waited for it has given up, and nobody has come since.
    var isAbandoned: UInt8 = 0
    var unused: UInt8 = 0
    var unused2: UInt32 = 0
}

/// That somebody waits for a cell: a task, or a gather of which it is a member. In a pending callback: a member's end.
struct Watch: Pooled {
    enum Watcher: UInt8, BitwiseCopyable { case nobody, task, gather }

    var cell: UInt32 = 0
    /// The task or the gather's cell.
    var watcherIndex: UInt32 = 0
    /// The member's place in the gather.
    var member: UInt32 = 0
    var next: UInt32 = 0
    var watcher = Watcher.nobody
    /// How the member ended.
    var outcome = Cell.State.pending
    /// The watcher's cancellation stops here.
    var isShielded: UInt8 = 0
    /// One of several that its watcher awaits one after the other.
    var isOneOfSeveral: UInt8 = 0
    /// Its neighbour in the list of the cell; `next` is the other.
    var previous: UInt32 = 0
}
