internal import ArgumentParser
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

    @OptionGroup var experiment: ExperimentOptions
    @OptionGroup var options: RunOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        if let count = experiment.replications, count > 1 { return try await replicate(count, in: context) }
        let file = try ScenarioCatalogue(context.environment).resolve(scenario)
        let loaded = try file.load(variant: options.variant)
        context.errors.writeLines(loaded.warnings.map { context.environment.errorStyle.safe($0.description) })
        let plan = RunPlan(loaded, options)
        let interruption = context.interruption()
        let hint = context.environment.errorsAreTerminal ? LongRunHint(errors: context.errors) : nil
        let events = format.events(style: context.environment.outputStyle).map {
            EventPrinter($0, output: context.output)
        }
        let result = try plan.run(events: events) { position in
            hint?.look(at: position)
            return !interruption.isRaised
        }
        if result.ending == .interrupted, context.environment.errorsAreTerminal {
            context.errors.writeLine("")  // The terminal has written ^C on this line.
        }
        format.print(result, replay: replay, in: context)
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
