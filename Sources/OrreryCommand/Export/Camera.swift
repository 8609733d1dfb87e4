internal import Dashboard
internal import Engine
internal import Snapshots

/// The dashboard, an engine and a person at it, all on a clock that is moved by hand.
struct Camera: ~Copyable {
    private let plan: CastPlan
    private var film: Film
    private var model: Model
    private var queue: PressQueue
    private(set) var isPrompting: Bool
    private var presses = 0
    private var shown: Frame?
    private var standing = 0

    init(_ plan: CastPlan) {
        self.plan = plan
        film = Film(
            load: plan.load, seed: plan.recording.seed, inputs: plan.recording.opening,
            recorded: plan.recording.later, speed: plan.speed)
        model = Model(scenarios: [], size: plan.look.size, options: plan.look.options)
        queue = PressQueue(plan.presses)
        isPrompting = !plan.presses.isEmpty
        film.send(.open(name: plan.recording.scenario), at: .zero)
        film.send(.waitAt(queue.stage), at: .zero)
    }

    /// What the dashboard has been shown at that time, after the presses that were due.
    mutating func snapshot(at now: Nanoseconds) -> Snapshot? {
        film.work(at: .nanoseconds(now.rawValue))
        guard var snapshot = show(at: now) else { return nil }
        while isPrompting, let place = prompt(at: now, snapshot.playback) { snapshot = place }
        return snapshot
    }

    private mutating func show(at now: Nanoseconds) -> Snapshot? {
        guard let snapshot = film.snapshot(at: .nanoseconds(now.rawValue)) else { return nil }
        send(model.update(.snapshot(snapshot)), on: nil, at: now)
        return snapshot
    }

    /// Makes the next press, or brings the run to it; gives what is seen then, and nil when it is not yet due.
    private mutating func prompt(at now: Nanoseconds, _ playback: Playback) -> Snapshot? {
        switch queue.next(at: .nanoseconds(now.rawValue), showing: playback) {
        case .wait: return nil
        case nil:
            isPrompting = false
            return nil
        case .seek(let place): film.send(.seek(.place(place)), at: .nanoseconds(now.rawValue))
        case .press(let press):
            presses += 1
            send(model.update(press.gesture.message), on: Cue(number: presses, place: press.place), at: now)
            film.send(.waitAt(queue.stage), at: .nanoseconds(now.rawValue))
        }
        film.work(at: .nanoseconds(now.rawValue))
        return show(at: now)
    }

    private mutating func send(_ effects: [Effect], on cue: Cue?, at now: Nanoseconds) {
        for case .engine(let command) in effects {
            film.send(command, on: command.isQuery ? nil : cue, at: .nanoseconds(now.rawValue))
        }
    }

    /// What has to be written for the screen to be as it is; nil when it is so already.
    mutating func expose() -> String? {
        let frame = model.view()
        guard frame != shown else { return nil }
        defer { shown = frame }
        return frame.ansi(after: shown, theme: plan.look.options.theme.theme)
    }

    /// For how many frames, up to this one, nothing has been going on that is to be filmed.
    mutating func stands(on snapshot: Snapshot) -> Int {
        let isAtRest = snapshot.playback.status == .paused || snapshot.playback.status == .finished
        let isOver = plan.presses.isEmpty ? isAtRest || plan.hasPassed(snapshot) : !isPrompting
        standing = isOver ? standing + 1 : 0
        return standing
    }

    /// As a person does: on with the run, from its start or from a note that was read.
    mutating func goOn(from snapshot: Snapshot, at now: Nanoseconds) {
        standing = 0
        let isMoment = snapshot.playback.moment != nil
        send(model.update(.key(isMoment ? .enter : .character(" "))), on: nil, at: now)
    }
}
