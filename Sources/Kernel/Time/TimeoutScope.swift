/// An armed `timeout:`; asyncio's `timeouts.Timeout`.
struct TimeoutScope: Pooled {
    enum Status: UInt8 {
        case armed
        /// It has requested the cancellation of its task, and waits for that to come out at its edge.
        case expiring
    }

    var deadline: Int64 = 0
    var armedAt: Int64 = 0
    var task: UInt32 = 0
    var next: UInt32 = 0
    /// The task's count of cancellation requests when the scope was entered.
    var cancelBase: UInt8 = 0
    var status: UInt8 = 0
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
