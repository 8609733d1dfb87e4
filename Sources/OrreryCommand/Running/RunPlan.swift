internal import Kernel
internal import Snapshots

/// A run to be made as fast as the kernel goes.
struct RunPlan: Sendable {
    var program: Program
    var variant: String
    var seed: UInt64
    /// Applied before the first step.
    var inputs: [Input] = []
    /// Applied each at its step, all after `inputs`.
    var recorded: [RecordedInput] = []
    /// Of a run that was played before: how far. It is stopped there.
    var end: UInt64?
    /// The run is stopped there, when it has not ended by itself.
    var until: Nanoseconds?
    /// A bound for a run that nobody watches: it is given up after so many steps.
    var stepLimit: UInt64?
}

/// How a run came to its end.
enum RunEnding: Equatable {
    /// By itself, or at the time that the plan says.
    case ended
    /// At the step limit.
    case givenUp
    /// Where it was left when it was recorded.
    case left
    case interrupted
}

/// A finished run.
struct RunResult {
    var report: RunReport
    var ending: RunEnding
    var mark: RunMark
}
