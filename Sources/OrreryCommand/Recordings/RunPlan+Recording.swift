internal import Kernel
internal import ScenarioLanguage
internal import Snapshots

extension RunPlan {
    /// The run of a recording, again.
    init(_ recording: Recording, _ program: Program) {
        self.init(
            program: program, variant: recording.variant, seed: recording.seed, inputs: recording.opening,
            recorded: recording.later, end: recording.end?.step, until: recording.until)
    }

    /// Those before the first step, and those on the way.
    var allInputs: [RecordedInput] {
        inputs.enumerated().map { RecordedInput(step: UInt64($0.offset), input: $0.element) } + recorded
    }

    /// The plan as a recording of the run that it gave.
    func recorded(as scenario: ScenarioFile, source: [String], _ result: RunResult) -> RecordedRun {
        let recording = Recording(
            scenario: scenario.handle, variant: variant, source: Fingerprint.text(source), seed: seed, until: until,
            inputs: allInputs, end: result.mark.position)
        return RecordedRun(recording: recording, mark: result.mark)
    }
}
