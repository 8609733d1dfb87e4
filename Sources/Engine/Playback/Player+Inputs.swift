import Kernel
import Snapshots

extension Player {
    /// Applies an input where the view stands. In the past of what has been reached it begins a new branch.
    ///
    /// A knob turned at the start counts as turned before the run, so that a restart keeps it.
    mutating func apply(_ input: Input, at now: Duration) {
        abandonJourney()
        let step = view.kernel.position.step
        let isStart = if case .set = input { view.isAtStart } else { false }
        guard isTaken(input) else { return }
        if step < branches.current.head.step { fork(at: isStart ? 0 : step) }
        if isStart {
            open(with: branches.current.openingInputs.map(\.input) + [input])
        } else {
            view.shown = view.kernel.position.time
            branches.current.inputs.append(RecordedInput(step: step, time: view.shown, input: input))
            tempo.hold(view.shown, at: now)
        }
        dropLookahead()
        branches.current.length = .unknown
        noteProgress()
    }

    mutating func fork(at step: UInt64) {
        dropLookahead()
        branches.fork(at: step)
    }

    /// Begins the current branch afresh with those inputs, and goes to its start.
    mutating func open(with inputs: [Input]) {
        view = RunView(program: branches.current.program, seed: branches.current.seed)
        branches.current.inputs = []
        for input in inputs {
            let step = view.kernel.position.step
            if isTaken(input) { branches.current.inputs.append(RecordedInput(step: step, input: input)) }
        }
        goToStart()
    }

    /// Applies an input to the view, at the instant shown. When it cannot be applied a problem says why.
    private mutating func isTaken(_ input: Input) -> Bool {
        do {
            try view.kernel.apply(input, at: view.shown, recording: &view.history)
            return true
        } catch {
            problems.append(error.message)
            return false
        }
    }
}
