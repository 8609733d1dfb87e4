/// A run as it was played: all that it is a function of beside the scenario's text, so that it can be made again.
package struct Recording: Sendable, Equatable {
    /// The name or path by which the scenario is opened.
    package var scenario: String
    /// "" when the scenario has no variants.
    package var variant: String
    /// A hash of the scenario's text, which tells whether it is still the same.
    package var source: UInt64?
    package var seed: UInt64
    /// Where the run was to stop, when that was asked for.
    package var until: Nanoseconds?
    /// Ascending by step; those before the first transition are the settings that the run began with.
    package var inputs: [RecordedInput]
    /// How far it was played; nil for one that was written by hand.
    package var end: Position?

    package init(
        scenario: String, variant: String = "", source: UInt64? = nil, seed: UInt64, until: Nanoseconds? = nil,
        inputs: [RecordedInput] = [], end: Position? = nil
    ) {
        self.scenario = scenario
        self.variant = variant
        self.source = source
        self.seed = seed
        self.until = until
        self.inputs = inputs
        self.end = end
    }
}

extension Recording {
    /// What the run began with.
    package var opening: [Input] { inputs.prefix(inputs.openingCount).map(\.input) }
    /// What came on the way.
    package var later: [RecordedInput] { Array(inputs.dropFirst(inputs.openingCount)) }
}

extension [RecordedInput] {
    /// How many came before the run's first own transition.
    package var openingCount: Int { enumerated().prefix { $0.element.step == UInt64($0.offset) }.count }
}
