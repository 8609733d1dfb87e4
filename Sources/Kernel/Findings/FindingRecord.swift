import Snapshots

/// A finding as it is kept: one for each kind and place, however often it was made.
struct FindingRecord: BitwiseCopyable {
    /// Nanoseconds held, how often, … by kind.
    var value: Int64 = 0
    /// When it was first made.
    var step: UInt64 = 0
    var time: Int64 = 0
    var count: UInt32 = 0
    var pc: Int32 = 0
    var ordinal: UInt32 = 0
    /// The resource, or the shared value, that it is about.
    var subject: Int32 = 0
    var routine: UInt16 = 0
    var kind = FindingKind.deadlock
    var unused: UInt8 = 0
    var unused2: UInt32 = 0
}

/// A task has read shared state and may write it later.
struct StateRead: BitwiseCopyable {
    var step: UInt64
    var serial: UInt32
    var state: Int32
}

/// The latest write of a shared value.
struct StateWrite: BitwiseCopyable {
    var step: UInt64
    var serial: UInt32
    var state: Int32
}

/// How often the steps of a `retry` were tried. Halved now and then, so that what is long past weighs less.
struct RetryRecord: BitwiseCopyable {
    var pc: Int32
    /// First tries.
    var requests: UInt32 = 0
    var retries: UInt32 = 0

    static let halvedAt: UInt32 = 1024
}
