import Kernel
import Snapshots

/// Plays one scenario: how fast, and where the view of its run stands; beside it, when two are compared, another run.
///
/// A state machine without a clock, a task or I/O. Wall time comes in as `now`; a command only says what is to be done,
/// and `turn` does it in slices.
struct Player: ~Copyable {
    var scenario: LoadedProgram
    var tempo: Tempo
    /// The run on the screen.
    var subject: Playhead
    /// The run beside it.
    var companion: Companion?
    /// Whose place the other one goes to, when the journey under way ends.
    var leader = Leader.nobody
    /// Playing waits there.
    var stage: Position?
    /// The first difference is to be gone to as soon as it is known.
    var awaitsDifference = false

    enum Leader { case nobody, subject, companion }

    /// - Parameters:
    ///   - inputs: applied before the first transition.
    ///   - recorded: applied each at its step.
    init(
        _ scenario: LoadedProgram, seed: UInt64, inputs: [Input], recorded: [RecordedInput] = [], speed: Speed?,
        limits: CheckpointStore.Limits = CheckpointStore.Limits()
    ) {
        self.scenario = scenario
        tempo = Tempo(speed: speed)
        subject = Playhead(program: scenario.program, seed: seed, inputs: inputs, recorded: recorded, limits: limits)
    }

    /// Does one slice of what there is to do: at most `budget` transitions of each kind of work.
    mutating func turn(at now: Duration, budget: Int) -> Turn {
        subject.transitions = 0
        companion?.playhead.transitions = 0
        let demand = work(at: now, budget: budget)
        return Turn(
            demand: demand, isTravelling: isTravelling, isApart: isApart, isChanged: isChanged,
            transitions: subject.transitions + (companion?.playhead.transitions ?? 0))
    }

    private mutating func work(at now: Duration, budget: Int) -> Turn.Demand {
        travel(at: now, budget: budget)
        guard !isTravelling else { return .now }
        let demand = tempo.isPlaying && tempo.isSettled ? play(at: now, budget: budget) : .none
        guard demand != .now else { return demand }
        return lookAhead(at: now, budget: budget) ? .now : demand
    }

    private var isChanged: Bool { subject.isChanged || companion?.playhead.isChanged ?? false }

    // MARK: - Another run

    /// Begins the run of another variant of the scenario: the same seed, the same opening inputs. The variant that is shown
    /// beside goes on where it stands.
    mutating func replace(by scenario: LoadedProgram) {
        if let companion, companion.isVariant, companion.variant == scenario.variant {
            return goOn(with: companion, of: scenario)
        }
        tempo.pause()
        companion = nil
        begin(scenario, seed: subject.branches.current.seed)
    }

    /// Begins the run of the scenario as it is written now, and goes to where the view stands.
    ///
    /// - Parameter other: the variant shown beside it, when there is one.
    mutating func reload(_ scenario: LoadedProgram, beside other: LoadedProgram?) {
        let instant = subject.view.isAtStart ? nil : clock
        companion = nil
        begin(scenario, seed: subject.branches.current.seed)
        if let instant { subject.go(to: .time(instant)) }
        if let other { compare(with: other) }
    }

    /// Begins the run again with another seed, and the inputs that came before its first transition.
    mutating func reseed() {
        let seed = SeedSequence.next(after: subject.branches.current.seed)
        begin(scenario, seed: seed)
        guard let program = companion?.playhead.branches.current.program else { return }
        companion?.playhead.begin(program: program, seed: seed)
        companion?.forgetDifference()
    }

    /// Back to the start, without the inputs that came later.
    mutating func restart() {
        leader = .nobody
        subject.restart()
        companion?.playhead.goToStart()
    }

    private mutating func begin(_ scenario: LoadedProgram, seed: UInt64) {
        leader = .nobody
        self.scenario = scenario
        subject.begin(program: scenario.program, seed: seed)
        tempo.unsettle()
    }
}
