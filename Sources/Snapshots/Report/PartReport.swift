/// A part of the run: a stage of loads, or what an expectation asked of.
package struct PartReport: Sendable, Equatable {
    package struct Stage: Sendable, Equatable {
        package var load: String
        /// Which of its stages, from 1.
        package var number: Int

        package init(load: String, number: Int) {
            self.load = load
            self.number = number
        }
    }

    /// Those that it is; empty of what an expectation asked of.
    package var stages: [Stage]
    package var from: Nanoseconds
    package var to: Nanoseconds
    /// Kinds of which some were made, or ended, in it.
    package var kinds: [KindReport]
    package var resources: [ResourceReport]

    package init(
        stages: [Stage] = [], from: Nanoseconds, to: Nanoseconds, kinds: [KindReport] = [],
        resources: [ResourceReport] = []
    ) {
        self.stages = stages
        self.from = from
        self.to = to
        self.kinds = kinds
        self.resources = resources
    }
}
