internal import ArgumentParser
internal import ScenarioLanguage

struct ReferenceCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Prints the scenario language on one page, in Markdown.")

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        context.output.write(ScenarioReference.document)
        return .success
    }
}
