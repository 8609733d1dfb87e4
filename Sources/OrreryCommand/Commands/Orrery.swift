internal import ArgumentParser

/// The command line's root: without a subcommand, the dashboard on the list of scenarios.
struct Orrery: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "orrery",
        abstract: "Plays asynchronous programs from scenario files: live, step by step, backwards.",
        discussion: """
            Without a subcommand it opens the dashboard on the list of scenarios.

            Exit status: 0 all that was expected holds, 1 the run failed or deadlocked unexpectedly, 2 wrong usage, \
            65 a bad scenario, 66 no such file, 74 output failed, 98 inconclusive, 99 an expectation is not met, \
            130 interrupted.
            """,
        version: orreryVersion,
        subcommands: [
            PlayCommand.self, RunCommand.self, ReplayCommand.self, ListCommand.self, CheckCommand.self,
            TestCommand.self,
            SweepCommand.self,
            CapacityCommand.self, NewCommand.self, ReferenceCommand.self, SchemaCommand.self,
        ])

    @OptionGroup(title: "Screen") var screen: ScreenOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        try await PlayRequest(screen: screen).play(in: context)
    }
}
