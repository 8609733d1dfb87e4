import Kernel
import Snapshots

/// Everything that the engine knows: which scenario is played, and what the screen asks for.
///
/// A state machine: commands and wall time in, snapshots out.
struct Session: ~Copyable {
    private let load: ScenarioLoader
    private var options: Options
    /// The name or path by which the scenario was opened: its variants are loaded by it.
    private var name = ""
    /// The name that was asked for last, whether it loaded or not.
    private var asked = ""
    private var player: Player?
    private var query = Query()
    private var serial: UInt64 = 0
    /// Why the latest scenario or variant did not load.
    private var loadProblems: [String] = []
    /// What the scenario was opened with.
    private var opening: Recording?
    /// By the numbers of cues.
    private var places: [Int: Position] = [:]
    private var answered = 0

    /// What every run begins with.
    struct Options: Sendable {
        var seed: UInt64 = 1
        /// Applied before the first transition.
        var inputs: [Input] = []
        /// Applied each at its step, in the first run that is opened; known to be taken there.
        var recorded: [RecordedInput] = []
        /// Nil: paced to the length of the run.
        var speed: Speed?
        var limits = CheckpointStore.Limits()
    }

    init(load: @escaping ScenarioLoader, options: Options) {
        self.load = load
        self.options = options
    }

    // MARK: - Commands

    /// Remembers where the run stands, for a command that is about to be carried out. Not what is on its way elsewhere:
    /// how far it has got depends on the machine.
    private mutating func note(_ cue: Cue, for command: Command) {
        answered = max(answered, cue.number)
        guard places[cue.number] == nil else { return }
        switch command {
        case .query, .open: break
        case .set, .turn, .cancel, .fault: places[cue.number] = player?.place
        default: if !isTravelling { places[cue.number] = player?.place }
        }
    }

    /// Sets out for a place; false when the run stands there.
    mutating func head(for place: Position, at now: Duration) -> Bool {
        guard let here = player?.place, isTravelling || here != place else { return false }
        player?.handle(.seek(.place(place)), at: now)
        return true
    }

    var isTravelling: Bool {
        mutating get { player?.isTravelling ?? false }
    }

    mutating func travel(at now: Duration, budget: Int) { player?.travel(at: now, budget: budget) }

    /// What was asked for before is done first, as far as that takes no time: keys that are pressed quickly add up.
    private static let shortWay = 8_192

    /// Carries out a command, or its first slice of at most `budget` transitions.
    mutating func handle(_ command: Command, on cue: Cue? = nil, at now: Duration, budget: Int) {
        if case .waitAt(let place) = command {
            player?.stage = place
            return
        }
        if !command.isQuery { player?.travel(at: now, budget: Self.shortWay) }
        if let cue { note(cue, for: command) }
        switch command {
        case .query(let query):
            self.query = query
        case .open(let name):
            loadProblems = []
            open(name)
        case .variant(let variant):
            clearProblems()
            asked = name
            replace(by: variant)
        case .compare(.variant(let variant)):
            clearProblems()
            asked = name
            compare(with: variant)
        case .reload:
            clearProblems()
            reload()
        default:
            clearProblems()
            player?.handle(command, at: now)
        }
        player?.travel(at: now, budget: budget)
    }

    private mutating func open(_ name: String) {
        asked = name
        guard let scenario = loaded(name, nil) else { return }
        self.name = name
        player = Player(
            scenario, seed: options.seed, inputs: options.inputs, recorded: options.recorded, speed: options.speed,
            limits: options.limits)
        options.recorded = []
        opening = player?.whole(as: name)
        places = [:]
    }

    private mutating func replace(by variant: String) {
        guard player != nil, let scenario = loaded(name, variant) else { return }
        player?.replace(by: scenario)
    }

    private mutating func compare(with variant: String) {
        guard player != nil, let scenario = loaded(name, variant) else { return }
        player?.compare(with: scenario)
    }

    /// With faults in it, the scenario goes on as it was. One that did not load at all is opened when it does.
    private mutating func reload() {
        guard asked == name else { return open(asked) }
        guard let old = player?.scenario, let scenario = loaded(name, Self.named(old.variant)) else { return }
        guard scenario.source.isEmpty || scenario.source != old.source else { return }
        var other: LoadedProgram?
        if player?.companion?.isVariant == true, let beside = player?.companion?.variant {
            other = loaded(name, Self.named(beside))
            if other == nil { return }
        }
        player?.reload(scenario, beside: other)
    }

    /// As a loader knows it: a scenario without variants has none to name.
    private static func named(_ variant: String) -> String? { variant.isEmpty ? nil : variant }

    private mutating func loaded(_ name: String, _ variant: String?) -> LoadedProgram? {
        do {
            return try load(name, variant)
        } catch {
            loadProblems = error.lines
            player?.pause()
            return nil
        }
    }

    private mutating func clearProblems() {
        loadProblems = []
        player?.clearRefusals()
    }

    // MARK: - Work and snapshots

    /// Does one slice of what there is to do.
    mutating func work(at now: Duration, budget: Int) -> Turn {
        player?.turn(at: now, budget: budget) ?? Turn()
    }

    /// What the screen is to show. Nil before there was anything to open.
    mutating func snapshot(at now: Duration) -> Snapshot? {
        guard var snapshot = player?.snapshot(query, at: now) ?? blankSnapshot else { return nil }
        serial += 1
        snapshot.serial = serial
        snapshot.answered = answered
        snapshot.problems = loadProblems
        return snapshot
    }

    /// What was played, as far as the branch on the screen has been followed; nil while nothing is open.
    var played: Played? {
        guard let opening else { return nil }
        return player?.played(as: name, from: opening, places)
    }

    /// What there is to show of a scenario that did not load, when nothing was played before.
    private var blankSnapshot: Snapshot? {
        guard !loadProblems.isEmpty else { return nil }
        let playback = Playback(status: .paused, speed: .times(1), position: .start, head: .start)
        return Snapshot(serial: 0, scenario: ScenarioCard(name: asked, title: asked), playback: playback, runs: [])
    }
}
