internal import Snapshots

/// Tells a person who waits for a long run, once, how to end it.
final class LongRunHint {
    private static let patience = Duration.seconds(3)

    private let errors: any OutputSink
    private let due: ContinuousClock.Instant
    private var isTold = false

    init(errors: any OutputSink) {
        self.errors = errors
        due = .now + Self.patience
    }

    func look(at position: Position) {
        guard !isTold, ContinuousClock.now >= due else { return }
        isTold = true
        errors.writeLine(
            "at \(position.time) of virtual time; Ctrl-C ends the run and reports it, --until 60s limits it")
    }
}
