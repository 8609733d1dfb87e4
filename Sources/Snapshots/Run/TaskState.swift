/// What a task is doing; the same words in every report, pane and event.
package enum TaskState: UInt8, BitwiseCopyable, CaseIterable, Hashable, Sendable {
    /// Made, not yet scheduled to run.
    case created
    /// In the ready queue: it runs when its turn comes.
    case ready
    /// Has the worker now.
    case running
    /// Suspended; `WaitKind` says on what.
    case waiting
    case succeeded
    case failed
    case cancelled
    /// Ended by its own timeout error.
    case timedOut

    package var word: String {
        switch self {
        case .created: "created"
        case .ready: "ready"
        case .running: "running"
        case .waiting: "waiting"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .timedOut: "timed out"
        }
    }

    package var isEnded: Bool { rawValue >= TaskState.succeeded.rawValue }
}

/// What a waiting task waits for.
package enum WaitKind: UInt8, BitwiseCopyable, CaseIterable, Hashable, Sendable {
    case nothing
    case sleep
    /// A blocking computation that keeps the worker.
    case compute
    case semaphore
    case lock
    /// A place in a bounded queue.
    case put
    /// An item of a queue.
    case take
    /// Every item of a queue to be marked done.
    case join
    case event
    /// Another task's end.
    case task
    case future
    case gather
    /// Its computation on a CPU that others share: the worker is free meanwhile.
    case cpu

    /// Time is what it needs: nobody has to act to wake it.
    package var isTimed: Bool { self == .sleep || self == .compute }
    /// A shared resource that somebody else holds, fills or drains.
    package var isResource: Bool { rawValue >= WaitKind.semaphore.rawValue && rawValue <= WaitKind.event.rawValue }

    /// As the waiting row says it before the subject: "waiting for api", "sleeping".
    package var phrase: String {
        switch self {
        case .nothing: ""
        case .sleep: "sleeping"
        case .compute: "computing"
        case .semaphore, .lock, .event: "wait for"
        case .put: "put to"
        case .take: "take from"
        case .join: "join"
        case .task: "await"
        case .future: "await"
        case .gather: "gather"
        case .cpu: "computing on"
        }
    }
}
