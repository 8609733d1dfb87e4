import Kernel
import Snapshots

extension Playhead {
    /// Applies an input where the view stands; in the past of what has been reached it begins a new branch. False when it
    /// cannot be applied: a refusal says why.
    ///
    /// A knob turned at the start counts as turned before the run, so that a restart keeps it.
    mutating func apply(_ input: Input) -> Bool {
        abandonJourney()
        let place = Position(step: view.kernel.position.step, time: view.shown)
        let label = view.kernel.label(of: input)
        let opens = input.parameter != nil && view.isAtStart
        let opening = branches.current.openingInputs.map(\.input)
        guard isTaken(input) else { return false }
        if place.step < branches.current.head.step || branches.current.inputs.contains(where: { $0.step >= place.step })
        {
            fork(at: opens ? .start : place, label: label)
        } else if let parameter = input.parameter, branches.current.parent != nil,
            branches.current.turnsOnly(parameter)
        {
            branches.current.label = label
        }
        if opens {
            branches.current.markers = MarkerLog()
            open(with: opening + [input])
        } else {
            record(input, at: place.step, label: label)
        }
        dropLookahead()
        branches.current.length = .unknown
        noteProgress()
        return true
    }

    /// Inputs of a run that was played before: they come up on the way, as they did then.
    mutating func expect(_ inputs: [RecordedInput]) {
        for recorded in inputs {
            branches.current.inputs.append(recorded)
            branches.current.markers.add(
                .input, at: Position(step: recorded.step + 1, time: recorded.time),
                label: view.kernel.label(of: recorded.input))
        }
    }

    private mutating func record(_ input: Input, at step: UInt64, label: String) {
        frame = FrameMemory()
        view.shown = view.kernel.position.time
        branches.current.inputs.append(RecordedInput(step: step, time: view.shown, input: input))
        branches.current.markers.forget(after: step)
        branches.current.markers.add(.input, at: view.position, label: label)
    }

    mutating func fork(at place: Position, label: String) {
        dropLookahead()
        branches.fork(at: place, label: label)
    }

    /// Applies an input to the view, at the instant shown. When it cannot be applied a refusal says why.
    mutating func isTaken(_ input: Input) -> Bool {
        do {
            try view.kernel.apply(input, at: view.shown, recording: &view.history)
            return true
        } catch {
            refusals.append(error.message)
            return false
        }
    }
}

extension Input {
    /// Of a knob that is turned.
    fileprivate var parameter: String? {
        if case .set(let parameter, _) = self { parameter } else { nil }
    }
}
