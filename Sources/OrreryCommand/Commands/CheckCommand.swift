internal import ArgumentParser
internal import Reports
internal import ScenarioLanguage

struct CheckCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks scenario files and prints every fault, a line each, and hints.")

    @Argument(help: "Paths of scenario files, or names.", completion: .file(extensions: ScenarioFile.extensions))
    var files: [String]

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let catalogue = ScenarioCatalogue(context.environment)
        let statuses = files.map { check($0, catalogue, in: context) }
        return CommandStatus.worst(of: statuses)
    }

    private func check(_ argument: String, _ catalogue: ScenarioCatalogue, in context: CommandContext) -> CommandStatus
    {
        let style = context.environment.outputStyle
        do {
            let file = try catalogue.resolve(argument)
            let loaded = try file.load()
            let remarks = (loaded.warnings + loaded.hints).sorted().map(\.description)
            context.output.writeLines((remarks + ["\(file.path): ok"]).map(style.safe))
            return .success
        } catch {
            context.output.writeLines(error.lines.map(style.safe))
            return error.status
        }
    }
}
