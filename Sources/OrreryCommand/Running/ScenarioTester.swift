internal import Experiments
internal import Reports
internal import ScenarioLanguage
internal import Snapshots

/// Runs scenarios for what they expect, prints a line a run, and keeps the worst of what it saw.
final class ScenarioTester {
    /// No scenario that is a test needs more: one that never ends is given up here.
    private static let stepLimit: UInt64 = 50_000_000

    private let options: RunOptions
    private let experiment: ExperimentOptions
    private let context: CommandContext
    private let style: TextStyle
    private let interruption: Interruption
    private var statuses: [CommandStatus] = []

    init(options: RunOptions, experiment: ExperimentOptions, context: CommandContext) {
        self.options = options
        self.experiment = experiment
        self.context = context
        interruption = context.interruption()
        style = context.environment.outputStyle
    }

    func test(named argument: String, in catalogue: ScenarioCatalogue) async {
        do {
            if RecordingFile.isNamed(argument) {
                try test(LoadedRecording(argument, in: context.environment, catalogue))
            } else {
                await test(try catalogue.resolve(argument))
            }
        } catch {
            tell(error)
        }
    }

    /// The run must end as it was recorded, and as the scenario expects.
    private func test(_ recording: LoadedRecording) throws(CommandFailure) {
        guard !interruption.isRaised else { throw CommandFailure(.interrupted, []) }
        var plan = recording.plan
        plan.stepLimit = Self.stepLimit
        let result = try plan.run { _ in !interruption.isRaised }
        let differences = result.ending == .interrupted ? [] : recording.differences(of: result.mark)
        let verdict =
            differences.isEmpty ? result.verdict : CommandStatus.worst(of: [result.verdict, .expectationNotMet])
        statuses.append(verdict)
        print(
            verdict, recording.file.path, differences.isEmpty ? summary(of: result) : "differs from what was recorded",
            troubles: differences.map(style.safe) + (result.ending == .left ? [] : result.report.troubles(style: style))
        )
    }

    /// Every variant of the file, or the one that the options name.
    func test(_ file: ScenarioFile) async {
        do {
            let first = try file.load(variant: options.variant)
            try await test(file, first)
            guard options.variant == nil else { return }
            for variant in first.card.variants.dropFirst() {
                try await test(file, file.load(variant: variant))
            }
        } catch {
            tell(error)
        }
    }

    /// Prints how many runs there were, and gives the status of all.
    func finish() -> CommandStatus {
        let failed = statuses.count { $0 != .success }
        let verdict = failed == 0 ? style.good("all as expected") : style.bad("\(failed) not as expected")
        context.output.writeLine("\(statuses.count) run\(statuses.count == 1 ? "" : "s"), \(verdict)")
        return CommandStatus.worst(of: statuses)
    }

    private func test(_ file: ScenarioFile, _ scenario: LoadedScenario) async throws(CommandFailure) {
        guard !interruption.isRaised else { throw CommandFailure(.interrupted, []) }
        var plan = RunPlan(scenario, options)
        plan.stepLimit = Self.stepLimit
        if let count = experiment.replications, count > 1 {
            let result = try await plan.replicated(count, workers: experiment.workers, in: context)
            statuses.append(result.verdict)
            print(result, of: file)
            return
        }
        let result = try plan.run { _ in !interruption.isRaised }
        statuses.append(result.verdict)
        print(result, of: file)
    }

    private func print(_ result: RunResult, of file: ScenarioFile) {
        print(
            result.verdict, name(file, result.report.variant), summary(of: result),
            troubles: result.report.troubles(style: style), remarks: result.report.unexpectedFindings(style: style))
    }

    private func print(_ result: ReplicatedRun, of file: ScenarioFile) {
        let expectations = result.report.expectations
        let met = expectations.count { $0.judgement == .met }
        print(
            result.verdict, name(file, result.report.variant),
            "\(met) of \(expectations.count) expectations met over \(result.report.outcomes.count) runs",
            troubles: result.report.troubles(style: style))
    }

    private func name(_ file: ScenarioFile, _ variant: String) -> String {
        [file.qualifiedName, variant].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func print(
        _ verdict: CommandStatus, _ name: String, _ summary: String, troubles: [String], remarks: [String] = []
    ) {
        let isGood = verdict == .success
        let mark = isGood ? style.good(style.passMark) : style.bad(style.failMark)
        context.output.writeLine("\(mark) \(style.safe(name)): \(summary)")
        context.output.writeLines((isGood ? remarks : troubles).map { "    " + $0 })
    }

    private func summary(of result: RunResult) -> String {
        let expectations = result.report.expectations
        let met = expectations.count(where: \.passed)
        switch result.ending {
        case .interrupted: return "interrupted"
        case .left: return "left at \(result.mark.position.time), as recorded"
        case .givenUp: return "given up after \(Self.stepLimit) steps; it needs --until or an end of its own"
        case .ended:
            if expectations.isEmpty { return "expects nothing, \(result.report.outcome.word)" }
            return "\(met) of \(expectations.count) expectations met"
        }
    }

    private func tell(_ failure: CommandFailure) {
        statuses.append(failure.status)
        context.output.writeLines(failure.lines.map { "\(style.bad(style.failMark)) \(style.safe($0))" })
    }
}
