/// Runs of one scenario at every combination of some parameters' values, each several times.
package struct Sweep: Sendable {
    package var axes: [Axis]
    package var figures: [SweepFigure]
    package var seed: UInt64
    package var replications: Int

    package init(axes: [Axis], figures: [SweepFigure], seed: UInt64, replications: Int) {
        self.axes = axes
        self.figures = figures
        self.seed = seed
        self.replications = replications
    }

    package var seeds: [UInt64] { (0..<replications).map { ReplicationSeeds.seed(seed, $0) } }

    /// Every run, setting by setting.
    package var trials: [Trial] {
        Setting.grid(axes).flatMap { setting in seeds.map { Trial(setting: setting, seed: $0) } }
    }

    /// - Parameter results: those that are there; in an interrupted sweep not all.
    package func table(of results: [Trial: TrialResult]) -> SweepTable {
        let seeds = seeds
        let rows = Setting.grid(axes).compactMap { setting in
            row(setting, seeds.compactMap { seed in results[Trial(setting: setting, seed: seed)].map { (seed, $0) } })
        }
        return SweepTable(sweep: self, rows: rows)
    }

    private func row(_ setting: Setting, _ results: [(seed: UInt64, result: TrialResult)]) -> SweepRow? {
        guard !results.isEmpty else { return nil }
        let estimates = figures.indices.map { figure in
            let samples = results.compactMap { $0.result.figures[figure] }
            return samples.isEmpty ? nil : Estimate.mean(of: samples)
        }
        return SweepRow(
            setting: setting, seed: typicalSeed(results), count: results.count,
            failures: results.count(where: \.result.isFailure), figures: estimates,
            direction: direction(results.map(\.result.direction)))
    }

    /// The run whose first figure is the median: worth opening, as it is like most.
    private func typicalSeed(_ results: [(seed: UInt64, result: TrialResult)]) -> UInt64 {
        let ranked = results.enumerated().sorted { a, b in
            (a.element.result.figures.first.flatMap(\.self) ?? .infinity, a.offset)
                < (b.element.result.figures.first.flatMap(\.self) ?? .infinity, b.offset)
        }
        return ranked[(ranked.count - 1) / 2].element.seed
    }

    /// Where most of the runs go.
    private func direction(_ directions: [Direction]) -> Direction {
        [.rising, .falling].first { direction in directions.count { $0 == direction } * 2 > directions.count }
            ?? .steady
    }
}

/// What a sweep found.
package struct SweepTable: Sendable {
    package var sweep: Sweep
    package var rows: [SweepRow]
}

/// What the runs at one setting found together.
package struct SweepRow: Sendable, Equatable {
    package var setting: Setting
    /// Of the run that is most like the others.
    package var seed: UInt64
    /// Runs made.
    package var count: Int
    package var failures: Int
    /// Nil where no run has such a figure.
    package var figures: [Estimate?]
    /// Not `steady`: most runs never settled, and their means depend on how long they were.
    package var direction: Direction
}
