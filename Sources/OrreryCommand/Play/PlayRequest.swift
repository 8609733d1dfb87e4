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
}

extension PlayRequest {
    init(_ scenario: String, _ options: RunOptions, screen: ScreenOptions) {
        self.init(
            scenario: scenario, variant: options.variant, seed: options.seed, inputs: options.inputs,
            speed: options.speed, until: options.until?.nanoseconds, screen: screen)
    }
}
