internal import Dashboard
internal import Engine
internal import Reports
internal import Snapshots

/// The dashboard to be filmed while it plays a run from beginning to end, with nobody at it.
struct CastPlan: Sendable {
    var load: ScenarioLoader
    var recording: Recording
    var speed: Speed?
    var look = Look()

    /// What the dashboard is filmed with.
    struct Look: Sendable {
        var size = Size(columns: 80, rows: 24)
        var options = Model.Options(isOpened: true)
    }

    private static let framesPerSecond = 30
    /// A run without an end is left after so many frames: two minutes.
    private static let most = 120 * framesPerSecond
    /// The first screen, and the last, stand so long.
    private static let pause = 2 * framesPerSecond

    /// Writes the film, line by line.
    func record(to sink: any OutputSink, while goesOn: () -> Bool) {
        var film = Film(
            load: load, seed: recording.seed, inputs: recording.opening, recorded: recording.later, speed: speed)
        var model = Model(scenarios: [], size: look.size, options: look.options)
        var shown: Frame?
        var stands = 0
        film.send(.open(name: recording.scenario), at: .zero)
        for number in 0..<Self.most where goesOn() {
            let now = Self.time(number)
            film.work(at: .nanoseconds(now.rawValue))
            guard let snapshot = film.snapshot(at: .nanoseconds(now.rawValue)) else { return }
            if number == 0 { sink.write(header(snapshot)) }
            for case .engine(let command) in model.update(.snapshot(snapshot)) {
                film.send(command, at: .nanoseconds(now.rawValue))
            }
            let frame = model.view()
            if frame != shown {
                sink.write(Asciicast.output(frame.ansi(after: shown, theme: look.options.theme.theme), at: now))
                shown = frame
            }
            stands = Self.isAtRest(snapshot) || hasPassed(snapshot) ? stands + 1 : 0
            guard stands >= Self.pause else { continue }
            if hasPassed(snapshot) || snapshot.playback.status == .finished { return }
            stands = 0
            // As a person does: on with the run, from its start or from a note that was read.
            let isMoment = snapshot.playback.moment != nil
            let effects = model.update(.key(isMoment ? .enter : .character(" ")))
            for case .engine(let command) in effects { film.send(command, at: .nanoseconds(now.rawValue)) }
        }
    }

    private func header(_ snapshot: Snapshot) -> [UInt8] {
        Asciicast.header(columns: look.size.columns, rows: look.size.rows, title: snapshot.scenario.title)
    }

    private static func time(_ frame: Int) -> Nanoseconds {
        Nanoseconds(Int64(frame) * Nanoseconds.second.rawValue / Int64(framesPerSecond))
    }

    private static func isAtRest(_ snapshot: Snapshot) -> Bool {
        snapshot.playback.status == .paused || snapshot.playback.status == .finished
    }

    /// Whether it has come to where the recorded run was left.
    private func hasPassed(_ snapshot: Snapshot) -> Bool {
        recording.end.map { snapshot.playback.position.step >= $0.step } ?? false
    }
}
