internal import ArgumentParser
internal import Experiments
internal import Foundation

/// What every command that makes many runs may be told about them.
struct ExperimentOptions: ParsableArguments {
    @Option(
        help: """
            Runs of each setting, each with a seed of its own, the same seeds for every setting: 1 for `run` and `test`, \
            10 for the others, when not given.
            """)
    var replications: Int?

    @Option(help: "Runs made at a time; as many as there are processors when not given. The results are the same.")
    var jobs: Int?

    /// Of an experiment, which is one because it makes several runs.
    var replicationCount: Int { replications ?? 10 }

    var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    func validate() throws {
        guard (1...100_000).contains(replications ?? 1) else {
            throw ValidationError("--replications must be between 1 and 100000")
        }
        guard (1...1024).contains(workers) else { throw ValidationError("--jobs must be between 1 and 1024") }
    }
}
