internal import ArgumentParser
internal import Terminal

/// Everything that a command touches of the world, handed in so that tests can hand in another.
struct CommandContext {
    var environment: ProcessEnvironment
    var output: any OutputSink
    var errors: any OutputSink
    /// Called by a command that may run long: from then on Ctrl-C raises the flag that it gives.
    var interruption: () -> Interruption
    /// Takes the screen for the dashboard.
    var openDisplay: @MainActor (ProcessEnvironment, ScreenOptions) throws(TerminalFault) -> any Display
}

/// What the command line adds to ArgumentParser's commands: a body that is given its world and answers with a status.
protocol CommandAction: ParsableCommand {
    @MainActor func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus
}
