package import Snapshots

/// One run of an experiment.
package struct Trial: Sendable, Hashable {
    package var setting: Setting
    package var seed: UInt64

    package init(setting: Setting, seed: UInt64) {
        self.setting = setting
        self.seed = seed
    }
}

/// What a run gave.
package struct TrialResult: Sendable, Equatable {
    /// As the sweep asks for them, in its order.
    package var figures: [Double?]
    /// It failed or deadlocked.
    package var isFailure: Bool
    /// Where the number of tasks alive goes, in a scenario with loads.
    package var direction: Direction

    package init(figures: [Double?], isFailure: Bool = false, direction: Direction = .steady) {
        self.figures = figures
        self.isFailure = isFailure
        self.direction = direction
    }
}

/// A figure that a sweep asks of every run.
package struct SweepFigure: Sendable, Equatable {
    /// As it was asked for: `call.latency.p99`.
    package var name: String
    package var unit: FigureUnit

    package init(name: String, unit: FigureUnit) {
        self.name = name
        self.unit = unit
    }
}
