internal import ArgumentParser

struct TestCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Runs every variant of scenarios and tells which expectations are not met.",
        discussion: "Without files it tests every scenario that `orrery list` names.")

    @Argument(help: "Paths of scenario files, or names.", completion: .file(extensions: ScenarioFile.extensions))
    var files: [String] = []

    @OptionGroup var experiment: ExperimentOptions
    @OptionGroup var options: RunOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let catalogue = ScenarioCatalogue(context.environment)
        let tester = ScenarioTester(options: options, experiment: experiment, context: context)
        if files.isEmpty {
            for file in catalogue.files { await tester.test(file) }
        } else {
            for argument in files { await tester.test(named: argument, in: catalogue) }
        }
        return tester.finish()
    }
}
