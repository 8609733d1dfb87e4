internal import ArgumentParser
internal import Snapshots

/// What every command that runs a scenario may be told about the run.
struct RunOptions: ParsableArguments {
    @OptionGroup var run: ScenarioOptions

    @Option(help: ArgumentHelp("Stops the run at this virtual time: 90s, 250ms, 2min.", valueName: "duration"))
    var until: DurationArgument?

    @Option(help: ArgumentHelp("How fast `play` plays: 4x, 0.5x, max. The others go as fast as they can."))
    var speed: Speed?

    var seed: UInt64 { run.seed }
    var variant: String? { run.variant }
    var inputs: [Input] { run.inputs }
    var words: [String] { run.words }
}
