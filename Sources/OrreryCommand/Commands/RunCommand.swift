internal import ArgumentParser
internal import Engine
internal import Reports
internal import ScenarioLanguage
internal import Snapshots

struct RunCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs a scenario without a dashboard and prints what came of it.")

    @Argument(help: .scenario, completion: .scenarioNames)
    var scenario: String

    @Option(help: RunFormat.help)
    var format: RunFormat = .text

    @Option(help: ArgumentHelp("Writes a recording of the run, for `replay` and `test`.", valueName: "file.rec"))
    var record: String?

    @OptionGroup var experiment: ExperimentOptions
    @OptionGroup var options: RunOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        if let count = experiment.replications, count > 1 {
            guard record == nil else {
                throw CommandFailure(.usage, "--record keeps one run: leave --replications out, or name one by --seed")
            }
            return try await replicate(count, in: context)
        }
        let recording = record.map { RecordingFile($0, in: context.environment) }
        try recording?.checkName()
        let file = try ScenarioCatalogue(context.environment).resolve(scenario)
        let loaded = try file.load(variant: options.variant)
        context.errors.writeLines(loaded.warnings.map { context.environment.errorStyle.safe($0.description) })
        let plan = RunPlan(loaded, options)
        let result = try plan.run(format, of: LoadedProgram(loaded), speed: options.speed, replay: replay, in: context)
        if let recording { try recording.write(plan.recorded(as: file, source: loaded.sourceLines, result)) }
        return result.verdict
    }

    /// Several runs, each expectation judged by all of them together.
    @MainActor
    private func replicate(_ count: Int, in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let file = try ScenarioCatalogue(context.environment).resolve(scenario)
        let plan = RunPlan(try file.loadWithFigures(variant: options.variant), options)
        let result = try await plan.replicated(count, workers: experiment.workers, in: context)
        switch format {
        case .text:
            context.output.write(result.report.text(style: context.environment.outputStyle, replay: replay))
        case .json: context.output.write(result.report.json())
        default:
            throw CommandFailure(
                .usage, "--format \(format.rawValue) tells of one run: leave --replications out")
        }
        return result.verdict
    }

    /// The command that shows the same run.
    private var replay: String {
        (["orrery", "play", scenario] + options.words).map(ShellWord.quoted).joined(separator: " ")
    }
}
