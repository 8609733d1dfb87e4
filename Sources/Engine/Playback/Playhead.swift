import Kernel
import Snapshots

/// A run under its view: the histories that were played, where in them the view stands, and where it is going.
///
/// A state machine without a clock: a command only says where to go, and `travel` goes there in slices.
struct Playhead: ~Copyable {
    var branches: BranchForest
    var view: RunView
    var checkpoints: CheckpointStore
    var journey: Journey?
    var lookahead: Lookahead?
    var frame = FrameMemory()
    /// What could not be done since the last command, a line each.
    var refusals: [String] = []
    /// Whether a snapshot would show anything new.
    var isChanged = true
    /// Made since this was last set to 0.
    var transitions = 0

    /// - Parameter branches: the current one is shown, from its beginning.
    init(_ branches: BranchForest, limits: CheckpointStore.Limits) {
        self.branches = branches
        checkpoints = CheckpointStore(limits: limits)
        view = RunView(program: branches.current.program, seed: branches.current.seed)
    }

    /// - Parameters:
    ///   - inputs: applied before the first transition.
    ///   - recorded: applied each at its step, all after those; known to be taken there.
    init(
        program: Program, seed: UInt64, inputs: [Input], recorded: [RecordedInput] = [],
        limits: CheckpointStore.Limits
    ) {
        self.init(BranchForest(program: program, seed: seed), limits: limits)
        open(with: inputs)
        expect(recorded)
    }

    /// Begins the current branch afresh with those inputs, and goes to its start.
    mutating func open(with inputs: [Input]) {
        view = RunView(program: branches.current.program, seed: branches.current.seed)
        frame = FrameMemory()
        branches.current.inputs = []
        for input in inputs {
            let step = view.kernel.position.step
            if isTaken(input) { branches.current.inputs.append(RecordedInput(step: step, input: input)) }
        }
        goToStart()
    }

    /// Begins another run with the inputs that came before this one's first transition.
    mutating func begin(program: Program, seed: UInt64) {
        abandonJourney()
        dropLookahead()
        let opening = branches.current.openingInputs.map(\.input)
        branches.begin(program: program, seed: seed)
        checkpoints.removeAll()
        open(with: opening)
    }

    /// Back to the start, without the inputs that came later.
    mutating func restart() {
        let opening = branches.current.openingInputs
        if opening.count < branches.current.inputs.count {
            fork(at: Position(step: UInt64(opening.count), time: .zero), label: "restart")
        }
        goToStart()
    }

    // MARK: - Moving on

    /// A slice of playing: all transitions up to an instant, which is shown then, or so many in all, or up to a moment.
    mutating func play(to instant: Nanoseconds, upTo step: UInt64 = .max, budget: Int) -> Kernel.Stop {
        guard !view.hasEnded else { return .ended }
        let stop = moveView(Kernel.Limit(step: step, time: instant, budget: budget, stopsAtMoment: true))
        if stop == .time || stop == .step {
            view.shown = max(instant, view.kernel.position.time)
            noteProgress()
        }
        return stop
    }

    /// Moves the view forward.
    mutating func moveView(_ limit: Kernel.Limit) -> Kernel.Stop {
        let before = view.kernel.position.step
        let stop = view.advance(limit, replaying: branches.current.inputs)
        transitions += Int(view.kernel.position.step - before)
        checkpoints.offer(view.kernel, on: branches.currentIndex, of: branches.lineage)
        noteProgress()
        return stop
    }

    /// Keeps what is known of the branch up to date with the view.
    mutating func noteProgress() {
        isChanged = true
        branches.current.markers.scan(view.history, of: view.kernel)
        let position = view.position
        let head = branches.current.head
        if (position.step, position.time) > (head.step, head.time) { branches.current.head = position }
        if view.hasEnded, branches.current.end == nil {
            branches.current.length = .ends(RunEnd(position: position, events: view.kernel.eventCount))
        }
    }
}
