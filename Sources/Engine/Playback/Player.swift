import Kernel
import Snapshots

/// Plays one scenario: where the view stands, where it is going, and what is known of the run.
///
/// A state machine without a clock, a task or I/O. Wall time comes in as `now`; a command only says what is to be done,
/// and `work` does it in slices.
struct Player: ~Copyable {
    private(set) var scenario: LoadedProgram
    var branches: BranchForest
    var view: RunView
    var tempo: Tempo
    var checkpoints: CheckpointStore
    var journey: Journey?
    var lookahead: Lookahead?
    /// Inputs that could not be applied, a line each.
    var problems: [String] = []
    /// Whether a snapshot would show anything new.
    var isChanged = true
    /// Made in this turn.
    var transitions = 0

    /// - Parameter inputs: applied before the first transition.
    init(
        _ scenario: LoadedProgram, seed: UInt64, inputs: [Input], speed: Speed?,
        limits: CheckpointStore.Limits = CheckpointStore.Limits()
    ) {
        self.scenario = scenario
        tempo = Tempo(speed: speed)
        checkpoints = CheckpointStore(limits: limits)
        branches = BranchForest(program: scenario.program, seed: seed)
        view = RunView(program: scenario.program, seed: seed)
        open(with: inputs)
    }

    /// Does one slice of what there is to do: at most `budget` transitions of each kind of work.
    mutating func turn(at now: Duration, budget: Int) -> Turn {
        transitions = 0
        let demand = work(at: now, budget: budget)
        return Turn(demand: demand, isTravelling: journey != nil, isChanged: isChanged, transitions: transitions)
    }

    private mutating func work(at now: Duration, budget: Int) -> Turn.Demand {
        travel(at: now, budget: budget)
        guard journey == nil else { return .now }
        let demand = tempo.isPlaying && tempo.isSettled ? play(at: now, budget: budget) : .none
        guard demand != .now else { return demand }
        return lookAhead(at: now, budget: budget) ? .now : demand
    }

    // MARK: - Another run

    /// Begins the run again with another seed, and the inputs that came before its first transition.
    mutating func reseed() {
        begin(scenario, seed: SeedSequence.next(after: branches.current.seed))
    }

    /// Begins the run of another variant of the scenario: the same seed, the same opening inputs.
    mutating func replace(by scenario: LoadedProgram) {
        tempo.pause()
        begin(scenario, seed: branches.current.seed)
    }

    /// Back to the start, without the inputs that came later.
    mutating func restart() {
        let opening = branches.current.openingInputs
        if opening.count < branches.current.inputs.count { fork(at: UInt64(opening.count)) }
        goToStart()
    }

    private mutating func begin(_ scenario: LoadedProgram, seed: UInt64) {
        abandonJourney()
        dropLookahead()
        let opening = branches.current.openingInputs.map(\.input)
        self.scenario = scenario
        branches.begin(program: scenario.program, seed: seed)
        checkpoints.removeAll()
        tempo.unsettle()
        open(with: opening)
    }
}
