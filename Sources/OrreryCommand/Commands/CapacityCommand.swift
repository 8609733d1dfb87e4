internal import ArgumentParser
internal import Experiments
internal import Reports

struct CapacityCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "capacity", abstract: "Finds how far a parameter can be turned up until a condition holds.",
        discussion: """
            `orrery capacity mm1 --knob rate --until 'customer.latency.p99 > 30s'` bisects between the parameter's min \
            and max, with the same luck at every value, once for each of several seeds; then it goes beyond what it \
            found and comes back, to see whether the service recovers.
            """)

    @Argument(help: .scenario, completion: .scenarioNames)
    var scenario: String

    @Option(help: ArgumentHelp("The parameter to turn up.", valueName: "name"))
    var knob: String

    @Option(
        name: .customLong("until"),
        help: ArgumentHelp("What holds beyond the limit, as `expect:` writes it.", valueName: "condition"))
    var condition: String

    @Option(help: ArgumentHelp("Where to begin; the parameter's min when not given.", valueName: "value"))
    var from: String?

    @Option(help: ArgumentHelp("Where to end; the parameter's max when not given.", valueName: "value"))
    var to: String?

    @Option(help: "text, or json: one object.")
    var format: CapacityFormat = .text

    @OptionGroup var experiment: ExperimentOptions
    @OptionGroup var options: ScenarioOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let request = CapacityRequest(
            scenario: scenario, options: options, experiment: experiment, knob: knob, condition: condition, from: from,
            to: to)
        let report = try await request.perform(in: context)
        switch format {
        case .text: context.output.write(report.text(style: context.environment.outputStyle))
        case .json: context.output.write(report.json())
        }
        return report.capacity.estimate == nil ? .inconclusive : .success
    }
}

enum CapacityFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
