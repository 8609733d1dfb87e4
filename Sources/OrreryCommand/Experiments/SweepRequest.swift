internal import Experiments
internal import Kernel
internal import Reports
internal import ScenarioLanguage
internal import Snapshots

/// A sweep as it was asked for on the command line.
struct SweepRequest {
    var scenario: String
    var options: RunOptions
    var experiment: ExperimentOptions
    /// Empty: the scenario's default figures.
    var measures: [String]
    var journalPath: String?
    /// The figure to draw; nil for the first duration.
    var plotted: String?

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> (report: SweepReport, isWhole: Bool) {
        let file = try ScenarioCatalogue(context.environment).resolve(scenario)
        let loaded = try load(file)
        let plan = RunPlan(loaded, seed: options.seed, until: options.until?.nanoseconds)
        let sweep = Sweep(
            axes: try axes(), figures: loaded.program.figures.map { SweepFigure(name: $0.text, unit: $0.unit) },
            seed: options.seed, replications: experiment.replicationCount)
        guard sweep.trials.count <= Self.trialLimit else {
            throw CommandFailure(.usage, "\(sweep.trials.count) runs are more than \(Self.trialLimit)")
        }
        try check(sweep.axes, plan)
        let plotted = try plottedIndex(sweep.figures)
        let results = try await results(of: sweep, plan, loaded, in: context)
        let table = sweep.table(of: results)
        let report = SweepReport(
            scenario: loaded.program.name, variant: loaded.variant, table: table, commands: table.rows.map(command),
            plotted: plotted)
        return (report, results.count == sweep.trials.count)
    }

    private static let trialLimit = 10_000_000

    private func load(_ file: ScenarioFile) throws(CommandFailure) -> LoadedScenario {
        let names = measures.isEmpty ? try file.load(variant: options.variant).defaultFigures : measures
        return try file.load(
            variant: options.variant, asking: names.map { Question(.figure, $0, origin: "--measure") })
    }

    private func axes() throws(CommandFailure) -> [Axis] {
        var axes: [Axis] = []
        for assignment in options.run.assignments {
            do throws(AxisFault) {
                axes.append(try Axis(name: assignment.name, parsing: assignment.value))
            } catch {
                throw CommandFailure(.usage, error.message)
            }
        }
        let names = axes.map(\.name)
        guard let twice = names.first(where: { name in names.count { $0 == name } > 1 }) else { return axes }
        throw CommandFailure(.usage, "\(twice) is set twice: join its values with commas")
    }

    /// Every value must be one that its parameter can have, before the first run is made.
    private func check(_ axes: [Axis], _ plan: RunPlan) throws(CommandFailure) {
        for axis in axes {
            for value in axis.values {
                var probe = plan
                probe.inputs = [.set(parameter: axis.name, value: value)]
                _ = try probe.start()
            }
        }
    }

    private func plottedIndex(_ figures: [SweepFigure]) throws(CommandFailure) -> Int {
        guard let plotted else { return figures.firstIndex { $0.unit == .duration } ?? 0 }
        if let index = figures.firstIndex(where: { $0.name == plotted }) { return index }
        let all = figures.map(\.name).joined(separator: ", ")
        throw CommandFailure(.usage, "--plot \(plotted): it is not among the figures, \(all)")
    }

    private func command(_ row: SweepRow) -> String {
        var options = options.run
        options.seed = row.seed
        options.assignments = row.setting.assignments.map { Assignment(name: $0.name, value: $0.value) }
        return (["orrery", "play", scenario] + options.words).map(ShellWord.quoted).joined(separator: " ")
    }

    // MARK: Running

    @MainActor
    private func results(
        of sweep: Sweep, _ plan: RunPlan, _ loaded: LoadedScenario, in context: CommandContext
    ) async throws(CommandFailure) -> [Trial: TrialResult] {
        let journal = try journalPath.map { path throws(CommandFailure) in
            try JournalFile(
                path: path.absolute(in: context.environment.workingDirectory), journal: fingerprint(loaded), of: sweep)
        }
        var results = journal?.results ?? [:]
        let missing = sweep.trials.filter { results[$0] == nil }
        let progress =
            context.environment.errorsAreTerminal ? ProgressLine(output: context.errors, total: missing.count) : nil
        let interruption = context.interruption()
        await mapInParallel(missing, jobs: experiment.workers) { trial in
            plan.with(trial).trialResult { !interruption.isRaised }
        } receive: { number, result in
            results[missing[number]] = result
            journal?.add(missing[number], result)
            progress?.advance()
        }
        progress?.finish()
        return results
    }

    private func fingerprint(_ loaded: LoadedScenario) -> SweepJournal {
        SweepJournal(
            of: [orreryVersion, loaded.variant, options.until?.nanoseconds.description ?? ""]
                + loaded.program.figures.map(\.text) + loaded.sourceLines
                + loaded.program.samples.flatMap { $0.values.map(\.description) + [""] })
    }
}
