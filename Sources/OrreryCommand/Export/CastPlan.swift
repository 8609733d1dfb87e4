internal import Dashboard
internal import Engine
internal import Reports
internal import Snapshots

/// The dashboard to be filmed: while it plays a run from beginning to end with nobody at it, or while a recording's presses
/// are made again.
struct CastPlan: Sendable {
    var load: ScenarioLoader
    /// With what the scenario is opened.
    var recording: Recording
    var speed: Speed?
    var presses: [Press] = []
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
        var camera = Camera(self)
        for number in 0..<Self.most where goesOn() {
            let now = Self.time(number)
            guard let snapshot = camera.snapshot(at: now) else { return }
            if number == 0 { sink.write(header(snapshot)) }
            if let output = camera.expose() { sink.write(Asciicast.output(output, at: now)) }
            guard camera.stands(on: snapshot) >= Self.pause else { continue }
            if isOver(snapshot) { return }
            camera.goOn(from: snapshot, at: now)
        }
    }

    /// Whether all that was to be filmed has been.
    private func isOver(_ snapshot: Snapshot) -> Bool {
        !presses.isEmpty || hasPassed(snapshot) || snapshot.playback.status == .finished
    }

    private func header(_ snapshot: Snapshot) -> [UInt8] {
        Asciicast.header(columns: look.size.columns, rows: look.size.rows, title: snapshot.scenario.title)
    }

    private static func time(_ frame: Int) -> Nanoseconds {
        Nanoseconds(Int64(frame) * Nanoseconds.second.rawValue / Int64(framesPerSecond))
    }

    /// Whether it has come to where the recorded run was left.
    func hasPassed(_ snapshot: Snapshot) -> Bool {
        recording.end.map { snapshot.playback.position.step >= $0.step } ?? false
    }
}
