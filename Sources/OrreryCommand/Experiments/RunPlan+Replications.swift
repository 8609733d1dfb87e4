internal import Experiments
internal import Kernel
internal import Reports
internal import Snapshots

/// Several runs of one plan, with seeds of their own.
struct ReplicatedRun {
    var report: ReplicationReport
    var verdict: CommandStatus
}

extension RunPlan {
    /// Makes `count` runs and judges what is expected by all of them together.
    ///
    /// - Throws: `interrupted`, and `usage` when a parameter cannot be set.
    func replicated(
        _ count: Int, workers: Int, in context: CommandContext
    ) async throws(CommandFailure) -> ReplicatedRun {
        _ = try start()
        let plans = (0..<count).map { index in
            var plan = self
            plan.seed = ReplicationSeeds.seed(seed, index)
            return plan
        }
        let progress = context.environment.errorsAreTerminal ? ProgressLine(output: context.errors, total: count) : nil
        let interruption = context.interruption()
        var results: [Int: RunResult] = [:]
        await mapInParallel(plans, jobs: workers) { plan in
            let result = try? plan.run { _ in !interruption.isRaised }
            return result?.ending == .interrupted ? nil : result
        } receive: { number, result in
            results[number] = result
            progress?.advance()
        }
        progress?.finish()
        guard results.count == count else {
            throw CommandFailure(.interrupted, "interrupted: not all runs were made")
        }
        return judged(plans.indices.compactMap { results[$0] })
    }

    private func judged(_ results: [RunResult]) -> ReplicatedRun {
        let reports = results.map(\.report)
        let judged = program.expectations.indices.map { index in
            JudgedExpectation(reports.map { $0.expectations[index] })
        }
        let figures = program.figures.indices.map { index in
            let samples = reports.compactMap { $0.figures[index] }
            let figure = program.figures[index]
            return (
                figure: SweepFigure(name: figure.text, unit: figure.unit),
                estimate: samples.isEmpty ? nil : Estimate.mean(of: samples)
            )
        }
        let report = ReplicationReport(
            scenario: program.name, variant: variant, seed: seed, outcomes: reports.map(\.outcome), figures: figures,
            expectations: judged)
        return ReplicatedRun(report: report, verdict: verdict(results, judged))
    }

    private func verdict(_ results: [RunResult], _ judged: [JudgedExpectation]) -> CommandStatus {
        let judgements = judged.map(\.judgement.status)
        // A run's end is good or bad by itself; what it expects has been judged already.
        let ends = results.map { result in
            var result = result
            for index in result.report.expectations.indices {
                result.report.expectations[index].passed = judged[index].judgement != .notMet
            }
            let verdict = result.verdict
            return verdict == .expectationNotMet ? .success : verdict
        }
        return CommandStatus.worst(of: judgements + ends)
    }
}

extension Judgement {
    fileprivate var status: CommandStatus {
        switch self {
        case .met: .success
        case .notMet: .expectationNotMet
        case .inconclusive: .inconclusive
        }
    }
}
