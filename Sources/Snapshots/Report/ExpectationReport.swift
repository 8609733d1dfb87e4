package struct ExpectationReport: Sendable, Equatable {
    /// As the scenario writes it.
    package var text: String
    package var passed: Bool
    /// What the left side was, in the language's notation.
    package var actual: String
    package var line: Int
    /// Of one that sets bounds on its left side: that side, and the bounds.
    package var bounded: BoundedFigure?

    package init(text: String, passed: Bool, actual: String, line: Int = 0, bounded: BoundedFigure? = nil) {
        self.text = text
        self.passed = passed
        self.actual = actual
        self.line = line
        self.bounded = bounded
    }
}

/// A figure, and between what it should lie; seconds, a second, or a number.
package struct BoundedFigure: Sendable, Equatable {
    package var value: Double
    package var least: Double?
    package var most: Double?
    package var unit: FigureUnit

    package init(value: Double, least: Double? = nil, most: Double? = nil, unit: FigureUnit = .number) {
        self.value = value
        self.least = least
        self.most = most
        self.unit = unit
    }
}
