internal import Snapshots

extension Model {
    private static let stepsInRun: Int64 = 50
    private static let stepsInPast: Int64 = 20

    /// The engine's command for an action that moves time.
    func command(for action: TimeAction) -> Command? {
        switch action {
        case .togglePlay: .togglePlay
        case .step: .step
        case .stepBack: .stepBack
        case .nextInstant: .nextInstant
        case .nextLine: chosenTask.map { .nextLine(of: $0.id) }
        case .slower: .slower
        case .faster: .faster
        case .scrubBack: .seek(.by(Nanoseconds(-scrubStep.rawValue)))
        case .scrubForward: .seek(.by(scrubStep))
        case .toStart: .seek(.start)
        case .toHead: .seek(.head)
        case .toStep(let step): .seek(.step(step))
        case .toTime(let time): .seek(.time(time))
        case .nextMarker: .nextMarker
        case .previousMarker: .previousMarker
        case .nextMoment: .nextMoment
        case .previousMoment: .previousMoment
        case .firstDifference: .firstDifference
        }
    }

    /// A fiftieth of the known run, else five per cent of the time so far; at least a millisecond.
    private var scrubStep: Nanoseconds {
        guard let playback = snapshot?.playback else { return .millisecond }
        let step = playback.end.map { $0.rawValue / Self.stepsInRun } ?? playback.head.time.rawValue / Self.stepsInPast
        return max(.millisecond, Nanoseconds(step))
    }
}
