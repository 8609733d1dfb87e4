/// How a run ended.
package enum Outcome: UInt8, Hashable, Sendable, CaseIterable {
    case succeeded
    /// The main task failed.
    case failed
    /// Nothing ready, no timer armed, tasks alive.
    case deadlocked
    /// A limit of time or steps was reached first.
    case stopped

    package var word: String {
        switch self {
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .deadlocked: "deadlocked"
        case .stopped: "stopped"
        }
    }
}
