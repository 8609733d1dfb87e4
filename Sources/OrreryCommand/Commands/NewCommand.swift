internal import ArgumentParser
internal import Reports
internal import Snapshots

struct NewCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a scenario to start from, which plays at once.")

    @Argument(help: "The file to write, with or without .yaml.", completion: .file(extensions: ScenarioFile.extensions))
    var name: String

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let file = try NewScenario(named: name, in: context.environment)
        try file.write()
        let style = context.environment.outputStyle
        context.output.writeLines(
            [
                "\(file.path) is written: change what you like. `orrery reference` tells all there is.",
                "  orrery play \(ShellWord.quoted(file.path))",
                "  orrery test \(ShellWord.quoted(file.path))",
            ].map(style.safe))
        return .success
    }
}
