internal import Dashboard
internal import Snapshots

/// Writes down what a person does at the dashboard, with its time and the place of the run.
@MainActor
final class Tape {
    /// Where the run has to stand for the command that is sent next; while presses are played again.
    var place: Position?
    private let speed: Speed?
    /// What the dashboard shows, and what it showed when the scenario was opened.
    private var layout: LayoutPreset
    private var openingLayout: LayoutPreset
    private let now: () -> Duration
    private var began: Duration
    private var screen = Size(columns: 0, rows: 0)
    private var notes: [Note] = []
    private var shown: Snapshot?
    /// The cue of the last command.
    private var asked = 0
    /// Presses before the scenario was opened, which are no part of it.
    private var forgotten = 0

    private struct Note {
        var press: Press
        var isUnderMenu: Bool
        /// It asked something of the engine.
        var commands = false
    }

    /// So long after a command the screen may show what was before it.
    private static let latency = Duration.milliseconds(100)
    /// - Parameter now: the time on any clock that does not stand still.
    init(speed: Speed?, layout: LayoutPreset = .scenario, now: @escaping () -> Duration) {
        self.speed = speed
        self.layout = layout
        openingLayout = layout
        self.now = now
        began = now()
    }

    /// Hears a message before the dashboard answers it.
    func hear(_ message: Message, at dashboard: Model) {
        layout = dashboard.layout
        switch message {
        case .snapshot(let snapshot): shown = snapshot
        case .resized(let size): screen = size
        case .key, .mouse, .told: break
        }
        guard let gesture = Gesture(message), notes.count < Performance.most else { return }
        notes.append(
            Note(press: Press(time: time, gesture: gesture, place: place ?? seen), isUnderMenu: dashboard.hasMenu))
    }

    /// What goes with a command that the last press led to.
    func cue(for command: Command) -> Cue {
        if case .open = command { restart() } else { asked = forgotten + notes.count }
        if !command.isQuery, !notes.isEmpty { notes[notes.count - 1].commands = true }
        return Cue(number: forgotten + notes.count, place: place)
    }

    /// A scenario is opened: what was done before is no part of its run.
    private func restart() {
        forgotten += notes.count
        openingLayout = layout
        notes = []
        began = now()
    }

    private var time: Nanoseconds {
        let milliseconds = (now() - began) / .milliseconds(1)
        return Nanoseconds(Int64(milliseconds.rounded()) * Nanoseconds.millisecond.rawValue)
    }

    /// What the screen shows; nil while it may be out of date, since something was asked for.
    var playback: Playback? {
        guard let shown, shown.answered >= asked else { return nil }
        return shown.playback
    }

    /// Where the person sees the run, as far as that is not about to change.
    private var seen: Position? {
        guard let playback else { return nil }
        if case .seeking = playback.status { return nil }
        return playback.position
    }

    /// All that was done since the scenario was opened, but for the menu that led to the writing; nil when that was nothing.
    ///
    /// - Parameters:
    ///   - run: which came of it.
    ///   - opening: what the scenario was opened with.
    ///   - places: where the run stood when commands were carried out, by the numbers of their cues.
    func performance(of run: Recording, _ opening: Recording, _ places: [Int: Position]) -> Performance? {
        let last = notes.lastIndex { !$0.isUnderMenu } ?? notes.startIndex
        guard last > notes.startIndex else { return nil }
        let presses = notes[..<last].enumerated().map { index, note in
            var press = note.press
            if note.commands { press.place = places[forgotten + index + 1] }
            return press
        }
        return Performance(
            screen: screen,
            opening: Performance.Opening(
                seed: opening.seed == run.seed ? nil : opening.seed,
                variant: opening.variant == run.variant ? nil : opening.variant, speed: speed,
                layout: openingLayout == .scenario ? nil : openingLayout, inputs: opening.inputs),
            presses: presses)
    }
}
