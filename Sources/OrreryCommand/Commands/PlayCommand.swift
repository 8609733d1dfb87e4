internal import ArgumentParser

struct PlayCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: "Opens a scenario in the dashboard.")

    @Argument(help: .scenario, completion: .scenarioNames)
    var scenario: String

    @OptionGroup var options: RunOptions
    @OptionGroup(title: "Screen") var screen: ScreenOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        try await PlayRequest(scenario, options, screen: screen).play(in: context)
    }
}
