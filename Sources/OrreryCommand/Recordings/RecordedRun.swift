internal import Snapshots

/// A recording as a file holds it: with what came of the run, so that another run can be compared with it.
struct RecordedRun: Equatable {
    /// The version of the program that made it.
    var version = orreryVersion
    var recording: Recording
    var mark: RunMark?
    /// How it was played at the dashboard; nil when nobody was at one.
    var performance: Performance?
}

/// Where a run ended, and what its state was there.
struct RunMark: Equatable {
    var position: Position
    /// Of the kernel's whole state; comparable between runs of one version of the program.
    var fingerprint: UInt64
    /// Nil when the run was left before its end.
    var outcome: Outcome?
}
