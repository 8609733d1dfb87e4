internal import ArgumentParser
internal import Snapshots

/// Which run of a scenario is meant: its luck, its parameters, its variant.
struct ScenarioOptions: ParsableArguments {
    @Option(help: "The seed of every random draw; the same seed gives the same run.")
    var seed: UInt64 = 1

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Sets a parameter before the run; may be repeated.", valueName: "name=value"))
    var assignments: [Assignment] = []

    @Option(help: "The variant of the scenario; its first when not given.")
    var variant: String?

    var inputs: [Input] { assignments.map(\.input) }

    /// The options again as words of a command line that gives the same run; the seed always, as it is the run's luck.
    var words: [String] {
        ["--seed", String(seed)] + assignments.flatMap { ["--set", "\($0.name)=\($0.value)"] }
            + (variant.map { ["--variant", $0] } ?? [])
    }
}
