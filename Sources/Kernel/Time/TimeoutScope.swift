/// An armed `timeout:`; asyncio's `timeouts.Timeout`.
struct TimeoutScope: Pooled {
    enum Status: UInt8, BitwiseCopyable {
        case armed
        /// It was of no time: its callback stands in the ready queue.
        case due
        /// Its body ended before that callback had its turn.
        case left
        /// It has requested the cancellation of its task, and waits for that to come out at its edge.
        case expiring
    }

    var deadline: Int64 = 0
    var armedAt: Int64 = 0
    var task: UInt32 = 0
    var next: UInt32 = 0
    /// The task's count of cancellation requests when the scope was entered.
    var cancelBase: UInt8 = 0
    var status = Status.armed
    var unused: UInt16 = 0
    var unused2: UInt32 = 0
}

/// A timeout or limit that is over, kept for the screen.
struct EndedTimeout: BitwiseCopyable {
    var armedAt: Int64 = 0
    var deadline: Int64 = 0
    var ordinal: UInt32 = 0
    var routine: UInt16 = 0
    /// `TimeoutRow.Kind`, `TimeoutRow.Status`.
    var kind: UInt8 = 0
    var status: UInt8 = 0
}
