import Snapshots

/// A task that lives: 80 bytes, none of them padding.
struct TaskRecord: Pooled {
    enum Status: UInt8, BitwiseCopyable {
        case free
        /// A coroutine that was called and not awaited.
        case created
        /// In the ready queue.
        case ready
        case running
        case waiting
    }

    /// Where a turn was interrupted must leave no trace: equal states have equal bytes.
    mutating func clear() {
        status = .free
        pc = 0
    }

    static let onlyCounted = UInt32.max

    /// What a ready task gets when its turn comes.
    enum Resume: UInt8 {
        /// Its first turn.
        case start
        /// `pending` is what it waited for.
        case value
        /// `pending` is an error to raise.
        case error
        /// Its wait was cancelled.
        case cancelled
        /// The limit of its wait was reached first.
        case expired
    }

    /// When it came into this state.
    var since: Int64 = 0
    var createdAt: Int64 = 0
    /// Time spent waiting for resources.
    var waited: Int64 = 0
    /// What it gets when it resumes; while it waits to put, the item.
    var pending = Value(bits: 0)
    var serial: UInt32 = 0
    var ordinal: UInt32 = 0
    var pc: Int32 = 0
    /// Where the slots of its innermost frame begin.
    var frame: UInt32 = 0
    /// Neighbours in the list of a resource's waiters.
    var next: UInt32 = 0
    var previous: UInt32 = 0
    /// The resource it waits for, or the watch that it has on a cell.
    var waitOn: UInt32 = 0
    /// Its own cell, or the gather that it is a member of.
    var cell: UInt32 = 0
    /// Its place in that gather; `onlyCounted` of one that has no cell and whose end nobody looks at.
    var member: UInt32 = 0
    var parent: UInt32 = 0
    var routine: UInt16 = 0
    /// asyncio's `_num_cancels_requested`, no further than 255.
    var cancelRequests: UInt8 = 0
    /// Permits that it holds, no further than 255.
    var held: UInt8 = 0
    var status = Status.free
    var wait = WaitKind.nothing
    private var resumeByte: UInt8 = 0
    /// How many ancestors it has, at most 255.
    var depth: UInt8 = 0

    /// How a resource last said no to it.
    enum Refusal: UInt8 { case none, atOnce, afterWait }

    // One byte: `mustCancel`, `refusal` in two bits, `resume`.
    var resume: Resume {
        @inline(__always) get { Resume(rawValue: resumeByte & 0x1F).unsafelyUnwrapped }
        @inline(__always) set { resumeByte = resumeByte & 0xE0 | newValue.rawValue }
    }

    var refusal: Refusal {
        get { Refusal(rawValue: resumeByte >> 5 & 3).unsafelyUnwrapped }
        set { resumeByte = resumeByte & 0x9F | newValue.rawValue << 5 }
    }

    /// asyncio's `_must_cancel`: raise Cancelled as soon as it runs.
    var mustCancel: Bool {
        @inline(__always) get { resumeByte & 0x80 != 0 }
        @inline(__always) set { resumeByte = resumeByte & 0x7F | (newValue ? 0x80 : 0) }
    }

    // By patterns: `==` of an enum that another module declares is a call.
    var isAsleep: Bool {
        @inline(__always) get { if case .sleep = wait { true } else { false } }
    }

    var isPutting: Bool {
        @inline(__always) get { if case .put = wait { true } else { false } }
    }

    var waitsForResource: Bool {
        @inline(__always) get {
            switch wait {
            case .semaphore, .lock, .put, .take, .join, .event: true
            default: false
            }
        }
    }

    var state: TaskState {
        switch status {
        case .created: .created
        case .ready: .ready
        case .running, .free: .running
        case .waiting: wait == .compute ? .running : .waiting
        }
    }
}

/// A task that has ended, kept for a while for the screen.
struct EndedTask: BitwiseCopyable {
    var endedAt: Int64 = 0
    var createdAt: Int64 = 0
    /// Its result or error.
    var value = Value(bits: 0)
    var serial: UInt32 = 0
    var ordinal: UInt32 = 0
    var parent: UInt32 = 0
    var pc: Int32 = 0
    var routine: UInt16 = 0
    /// `TaskState`
    var state: UInt8 = 0
    var depth: UInt8 = 0
    var unused: UInt32 = 0
}
