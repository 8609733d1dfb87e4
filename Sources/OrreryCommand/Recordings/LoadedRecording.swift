internal import Dashboard
internal import Engine
internal import Kernel
internal import ScenarioLanguage
internal import Snapshots

/// A recording and the scenario that it is one of, ready to be run.
struct LoadedRecording {
    let file: RecordingFile
    let run: RecordedRun
    let scenario: ScenarioFile
    let program: LoadedProgram
    let plan: RunPlan
    private let catalogue: ScenarioCatalogue
    /// Whether the scenario's text is another than it was then.
    let isOfOtherText: Bool

    /// - Throws: what reading the recording, or its scenario, throws.
    init(_ path: String, in environment: ProcessEnvironment, _ catalogue: ScenarioCatalogue) throws(CommandFailure) {
        self.catalogue = catalogue
        file = RecordingFile(path, in: environment)
        run = try file.read()
        scenario = try file.scenario(of: run, in: catalogue)
        let variant = run.recording.variant
        let loaded = try scenario.load(variant: variant.isEmpty ? nil : variant)
        program = LoadedProgram(loaded)
        plan = RunPlan(run.recording, loaded.program)
        isOfOtherText = run.recording.source.map { $0 != Fingerprint.text(loaded.sourceLines) } ?? false
    }

    /// The dashboard as it was seen; nil when nobody was at one.
    var film: CastPlan? {
        guard let performance = run.performance else { return nil }
        var opening = run.opening(of: performance)
        opening.scenario = scenario.handle
        let variant = opening.variant.isEmpty ? nil : opening.variant
        return CastPlan(
            load: catalogue.loader(opening: scenario.handle, variant: variant, until: opening.until),
            recording: opening, speed: performance.opening.speed, presses: performance.presses,
            look: CastPlan.Look(
                size: performance.screen,
                options: Model.Options(isOpened: true, layout: performance.opening.layout ?? .scenario)))
    }

    /// What is to be known before it is played.
    var warnings: [String] {
        isOfOtherText ? ["\(scenario.path) has changed since \(file.path) was recorded"] : []
    }

    /// What about the run differs from the recorded one, a line each.
    func differences(of mark: RunMark) -> [String] {
        guard let then = run.mark else { return [] }
        var lines: [String] = []
        if mark.position != then.position {
            lines.append(
                "ended at step \(mark.position.step), \(mark.position.time); recorded was step \(then.position.step), \(then.position.time)"
            )
        }
        if mark.outcome != then.outcome {
            lines.append("\(mark.outcome?.word ?? RunMark.left); recorded was \(then.outcome?.word ?? RunMark.left)")
        }
        if lines.isEmpty, run.version == orreryVersion, mark.fingerprint != then.fingerprint {
            lines.append("ended at the same step and time as recorded, in another state")
        }
        return lines.isEmpty ? [] : lines + warnings
    }
}
