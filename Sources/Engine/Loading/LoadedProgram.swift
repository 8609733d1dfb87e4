package import Kernel
package import Snapshots

/// A scenario that can be played, in one of its variants.
package struct LoadedProgram: Sendable {
    package var program: Program
    package var card: ScenarioCard
    /// One of `card.variants`; "" when the scenario has none.
    package var variant: String
    /// The scenario's text, line by line.
    package var source: [String]
    /// What theory says of a queue; nil when it says nothing.
    package var theory: QueueTheorist?

    package init(
        program: Program, card: ScenarioCard, variant: String = "", source: [String] = [],
        theory: QueueTheorist? = nil
    ) {
        self.program = program
        self.program.isWatched = true
        self.card = card
        self.variant = variant
        self.source = source
        self.theory = theory
    }
}

package typealias QueueTheorist = @Sendable (QueueReport) -> QueueTheory?

/// Why a scenario did not load: one line a fault, as a person reads it.
package struct LoadProblems: Error, Sendable, Equatable {
    package var lines: [String]

    package init(_ lines: [String]) {
        self.lines = lines
    }
}

/// Finds and compiles the scenario with that name or path; `variant` nil means its default.
package typealias ScenarioLoader =
    @Sendable (_ name: String, _ variant: String?) throws(LoadProblems) -> LoadedProgram
