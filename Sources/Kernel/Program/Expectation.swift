package import Snapshots

/// One line of `expect:`.
package struct Expectation: Sendable {
    package var text: String
    /// Expression code that gives true or false, evaluated in main's frame when the run has ended.
    package var condition: Int32
    /// Expression code of the left side of the comparison (else of the whole), for the report.
    package var actual: Int32
    /// The bounds on the left side; nil when it sets none that leave room on either side.
    package var demand: Demand?
    /// Looked at all along the run, which it ends when it does not hold; nil: looked at when the run has ended.
    package var watch: Watch?
    package var line: Int

    package struct Watch: Sendable {
        /// Expression code of how long into the run the looking begins.
        package var after: Int32?

        package init(after: Int32? = nil) { self.after = after }
    }

    package init(
        text: String, condition: Int32, actual: Int32, demand: Demand? = nil, watch: Watch? = nil, line: Int
    ) {
        self.text = text
        self.condition = condition
        self.actual = actual
        self.demand = demand
        self.watch = watch
        self.line = line
    }
}

/// What an expectation wants of its left side, so that an experiment can judge it over many runs.
package struct Demand: Sendable {
    package enum Relation: UInt8, Sendable { case atMost, atLeast, near }

    package var relation: Relation
    /// Expression code.
    package var limit: Int32
    /// Expression code of the share of the limit that is near.
    package var tolerance: Int32?

    package init(relation: Relation, limit: Int32, tolerance: Int32? = nil) {
        self.relation = relation
        self.limit = limit
        self.tolerance = tolerance
    }
}

/// A figure that an experiment asks for: an expression as in `expect:`.
package struct Figure: Sendable {
    package var text: String
    /// Expression code, evaluated in main's frame when the run has ended.
    package var value: Int32
    package var unit: FigureUnit

    package init(text: String, value: Int32, unit: FigureUnit) {
        self.text = text
        self.value = value
        self.unit = unit
    }
}

/// Parts of a run are measured on their own, `during(from, to)`.
package struct WindowDeclaration: Sendable {
    /// Expression code of when it begins and ends, evaluated when the run begins.
    package var from: Int32
    package var to: Int32
    /// Of a load's stage: whose, and which, from 1.
    package var stage: (load: String, number: Int)?

    package init(from: Int32, to: Int32, stage: (load: String, number: Int)? = nil) {
        self.from = from
        self.to = to
        self.stage = stage
    }
}
