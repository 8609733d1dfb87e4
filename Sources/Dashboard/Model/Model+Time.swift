internal import Snapshots

extension Model {
    private static let stepsInRun: Int64 = 50
    private static let stepsInPast: Int64 = 20

    /// The engine's command for an action that moves time or starts the run again.
    func command(for action: Action) -> Command? {
        switch action {
        case .togglePlay: .togglePlay
        case .step: .step
        case .stepBack: .stepBack
        case .nextInstant: .nextInstant
        case .slower: snapshot.map { .speed($0.playback.speed.slower) }
        case .faster: snapshot.map { .speed($0.playback.speed.faster) }
        case .scrubBack: .seek(.by(Nanoseconds(-scrubStep.rawValue)))
        case .scrubForward: .seek(.by(scrubStep))
        case .toStart: .seek(.start)
        case .toHead: .seek(.head)
        case .nextVariant: nextVariant.map(Command.variant)
        case .restart: .restart
        case .newSeed: .newSeed
        default: nil
        }
    }

    /// A fiftieth of the known run, else five per cent of the time so far; at least a millisecond.
    private var scrubStep: Nanoseconds {
        guard let playback = snapshot?.playback else { return .millisecond }
        let step = playback.end.map { $0.rawValue / Self.stepsInRun } ?? playback.head.time.rawValue / Self.stepsInPast
        return max(.millisecond, Nanoseconds(step))
    }

    private var nextVariant: String? {
        guard let snapshot, snapshot.scenario.variants.count > 1 else { return nil }
        let variants = snapshot.scenario.variants
        let current = variants.firstIndex(of: snapshot.runs.first?.variant ?? "") ?? 0
        return variants[(current + 1) % variants.count]
    }
}
