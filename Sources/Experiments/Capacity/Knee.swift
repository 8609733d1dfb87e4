/// Where, in runs with one seed, a condition begins to hold as a knob is turned up.
package enum Knee: Sendable, Equatable {
    /// At the lower end of the range already.
    case below
    /// Not even at the upper end.
    case above
    /// Not at `low`, but at `high`.
    case between(low: Double, high: Double)

    /// - Parameter holds: whether the condition holds at a value of the knob; nil gives up.
    package static func find(_ knob: Knob, _ holds: (Double) -> Bool?) -> Knee? {
        guard let atLow = holds(knob.low) else { return nil }
        if atLow { return .below }
        guard let atHigh = holds(knob.high) else { return nil }
        if !atHigh { return .above }
        var search = Bisection(knob)
        while let value = search.next {
            guard let answer = holds(value) else { return nil }
            search.tell(value, holds: answer)
        }
        return .between(low: search.low, high: search.high)
    }
}

/// A way up past the knee and down again, in one run.
package struct Excursion: Sendable, Equatable {
    /// Where the condition does not hold, when the run begins there.
    package var calm: Double
    /// Where it does.
    package var storm: Double

    package init(_ knob: Knob, low: Double, high: Double) {
        calm = knob.fitted(low - (low - knob.low) * 0.05, .down)
        storm = knob.fitted(high + high.magnitude * 0.2, .up)
    }

    /// Shares of the run's length: turned up, turned down again, and from when on it is judged.
    package static let (up, down, judged) = (0.2, 0.4, 0.7)
}

/// What came of an excursion.
package enum Recovery: String, Sendable {
    /// Back where it was calm, it is calm again.
    case recovers
    /// The condition goes on holding where, without the excursion, it does not: the service has two states.
    case stays
    /// The run was over before it could be judged.
    case untold
}
