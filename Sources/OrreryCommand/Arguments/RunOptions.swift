internal import ArgumentParser
internal import Snapshots

/// What every command that runs a scenario may be told about the run.
struct RunOptions: ParsableArguments {
    @Option(help: "The seed of every random draw; the same seed gives the same run.")
    var seed: UInt64 = 1

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Sets a parameter before the run; may be repeated.", valueName: "name=value"))
    var assignments: [Assignment] = []

    @Option(help: ArgumentHelp("Stops the run at this virtual time: 90s, 250ms, 2min.", valueName: "duration"))
    var until: DurationArgument?

    @Option(help: "The variant of the scenario; its first when not given.")
    var variant: String?

    @Option(help: ArgumentHelp("How fast `play` plays: 4x, 0.5x, max. The others go as fast as they can."))
    var speed: Speed?

    var inputs: [Input] { assignments.map(\.input) }

    /// The options again as words of a command line that gives the same run; the seed always, as it is the run's luck.
    var words: [String] {
        ["--seed", String(seed)] + assignments.flatMap { ["--set", "\($0.name)=\($0.value)"] }
            + (variant.map { ["--variant", $0] } ?? [])
    }
}
