internal import Dashboard
internal import Snapshots

/// What to open in the dashboard.
struct PlayRequest {
    /// A name or a path; nil for the list of scenarios.
    var scenario: String?
    var variant: String?
    var seed: UInt64 = 1
    var inputs: [Input] = []
    /// Applied each at its step.
    var recorded: [RecordedInput] = []
    var speed: Speed?
    var until: Nanoseconds?
    var screen: ScreenOptions
    /// Made again, until the person does something.
    var presses: [Press] = []
}

extension PlayRequest {
    init(_ scenario: String, _ options: RunOptions, screen: ScreenOptions) {
        self.init(
            scenario: scenario, variant: options.variant, seed: options.seed, inputs: options.inputs,
            speed: options.speed, until: options.until?.nanoseconds, screen: screen)
    }
}

extension PlayRequest {
    /// A recording, played again.
    ///
    /// - Parameter performance: what is done at the dashboard; nil plays the run by itself.
    init(
        _ run: RecordedRun, of scenario: String, as performance: Performance?, speed: Speed?, screen: ScreenOptions
    ) {
        let opening = performance.map { run.opening(of: $0) } ?? run.recording
        var screen = screen
        screen.layout = screen.layout ?? performance?.opening.layout
        self.init(
            scenario: scenario, variant: opening.variant.isEmpty ? nil : opening.variant, seed: opening.seed,
            inputs: opening.opening, recorded: opening.later, speed: speed ?? performance?.opening.speed,
            until: opening.until, screen: screen, presses: performance?.presses ?? [])
    }
}

extension RecordedRun {
    /// What the scenario is opened with, for the presses to lead to the run.
    func opening(of performance: Performance) -> Recording {
        var opening = recording
        opening.seed = performance.opening.seed ?? recording.seed
        opening.variant = performance.opening.variant ?? recording.variant
        opening.inputs = performance.opening.inputs
        opening.end = nil
        return opening
    }
}
