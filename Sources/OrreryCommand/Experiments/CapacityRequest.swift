internal import Experiments
internal import Kernel
internal import Reports
internal import ScenarioLanguage
internal import Snapshots

/// A search for a limit as it was asked for on the command line.
struct CapacityRequest {
    var scenario: String
    var options: ScenarioOptions
    var experiment: ExperimentOptions
    var knob: String
    var condition: String
    var from: String?
    var to: String?

    /// - Throws: `interrupted` too.
    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CapacityReport {
        let file = try ScenarioCatalogue(context.environment).resolve(scenario)
        let loaded = try file.load(
            variant: options.variant, asking: [Question(.condition, condition, origin: "--until")])
        let plan = RunPlan(loaded, seed: options.seed, inputs: options.inputs, until: nil)
        _ = try plan.start()
        let knob = try knob(of: loaded.program)
        let searches = (0..<experiment.replicationCount).map { index in
            var plan = plan
            plan.seed = ReplicationSeeds.seed(options.seed, index)
            return KneeSearch(plan: plan, knob: knob)
        }
        return CapacityReport(
            scenario: loaded.program.name, variant: loaded.variant, condition: condition, seed: options.seed,
            capacity: try await capacity(of: searches, knob, in: context))
    }

    private func knob(of program: Program) throws(CommandFailure) -> Knob {
        guard let parameter = program.parameters.first(where: { $0.name == knob }) else {
            let names = program.parameters.map(\.name)
            let near = Suggestion.nearest(to: knob, among: names).map { "did you mean \($0)?" }
            throw CommandFailure(
                .usage,
                names.isEmpty
                    ? "the scenario has no parameters to turn"
                    : "there is no parameter \(knob); \(near ?? "there are " + names.joined(separator: ", "))")
        }
        let (from, to) = (try constant(from, "--from"), try constant(to, "--to"))
        do throws(KnobFault) {
            return try Knob(parameter, from: from, to: to)
        } catch {
            throw CommandFailure(.usage, error.message)
        }
    }

    private func constant(_ text: String?, _ option: String) throws(CommandFailure) -> Constant? {
        guard let text else { return nil }
        guard let constant = Constant(parsing: text) else {
            throw CommandFailure(.usage, "\(option) \(text): write a value like 10, 250ms or 90/s")
        }
        return constant
    }

    @MainActor
    private func capacity(
        of searches: [KneeSearch], _ knob: Knob, in context: CommandContext
    ) async throws(CommandFailure) -> Capacity {
        let progress =
            context.environment.errorsAreTerminal ? ProgressLine(output: context.errors, total: searches.count) : nil
        let interruption = context.interruption()
        var findings: [Int: KneeSearch.Finding] = [:]
        await mapInParallel(searches, jobs: experiment.workers) { search in
            search.finding { !interruption.isRaised }
        } receive: { number, finding in
            findings[number] = finding
            progress?.advance()
        }
        progress?.finish()
        guard findings.count == searches.count else {
            throw CommandFailure(.interrupted, "interrupted: the limit was not found")
        }
        let ordered = searches.indices.compactMap { findings[$0] }
        return Capacity(knob: knob, knees: ordered.map(\.knee), recoveries: ordered.compactMap(\.recovery))
    }
}
