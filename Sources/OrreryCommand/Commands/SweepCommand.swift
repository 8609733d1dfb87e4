internal import ArgumentParser

struct SweepCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Runs a scenario at many settings, each several times, and compares them.",
        discussion: """
            --set takes lists and ranges here: `--set slots=1..20 --set rate=50/s,100/s`; a range's step comes third, \
            `10/s..100/s..10/s`. Every setting is run with the same seeds, so that differences are not luck.
            """)

    @Argument(help: .scenario, completion: .scenarioNames)
    var scenario: String

    @Option(help: "text: a table and a plot; csv, json: every figure with its interval; svg: the plot.")
    var format: SweepFormat = .text

    @Option(
        name: .customLong("measure"),
        help: ArgumentHelp(
            "A figure to compare, as `expect:` writes it: request.latency.p99; may be repeated.", valueName: "figure"))
    var measures: [String] = []

    @Option(help: "The figure to draw; the first that is a duration when not given.")
    var plot: String?

    @Option(
        help: ArgumentHelp("Keeps each finished run in this file, and makes only those it lacks.", valueName: "file"),
        completion: .file())
    var resume: String?

    @OptionGroup var experiment: ExperimentOptions
    @OptionGroup var options: RunOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let request = SweepRequest(
            scenario: scenario, options: options, experiment: experiment, measures: measures, journalPath: resume,
            plotted: plot)
        let (report, isWhole) = try await request.perform(in: context)
        format.print(report, in: context)
        guard !isWhole else { return .success }
        let advice = resume == nil ? "; --resume FILE keeps what is done" : "; the same command goes on from here"
        context.errors.writeLine("interrupted: not all runs were made" + advice)
        return .interrupted
    }
}
