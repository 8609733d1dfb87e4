/// What a run is watched for, by the names that reports print.
package enum FindingKind: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case deadlock
    /// A coroutine that was called and never awaited.
    case neverAwaited
    /// The loop was held for longer than 100 ms.
    case blockedLoop
    /// A task caught its cancellation and went on.
    case swallowedCancellation
    /// A permit, connection or lock was never given back.
    case neverReleased
    /// Shared state was written from a value read before a wait, over somebody else's write.
    case lostUpdate
    /// A failure that nobody looked at.
    case unseenError
    /// A queue without a bound that only grows.
    case growingQueue

    package var name: String {
        switch self {
        case .deadlock: "deadlock"
        case .neverAwaited: "never-awaited"
        case .blockedLoop: "blocked-loop"
        case .swallowedCancellation: "swallowed-cancellation"
        case .neverReleased: "never-released"
        case .lostUpdate: "lost-update"
        case .unseenError: "unseen-error"
        case .growingQueue: "growing-queue"
        }
    }
}

/// A finding as it is kept: one for each kind and place, however often it was made.
struct FindingRecord: BitwiseCopyable {
    /// Nanoseconds held, how often, … by kind.
    var value: Int64 = 0
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
