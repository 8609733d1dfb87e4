/// The search for the value at which a condition begins to hold, given that it does at the upper end and not at the
/// lower: each question halves what is between.
package struct Bisection: Sendable {
    /// The greatest value known not to hold.
    package private(set) var low: Double
    /// The least value known to hold.
    package private(set) var high: Double
    private let knob: Knob

    /// It ends when the ends are this near, as a share of the upper one.
    private static let precision = 0.005

    package init(_ knob: Knob) {
        self.knob = knob
        (low, high) = (knob.low, knob.high)
    }

    /// The value to ask for next; nil when it is known well enough.
    package var next: Double? {
        let middle = knob.fitted((low + high) / 2, .down)
        guard middle > low, middle < high, knob.isWhole || high - low > Self.precision * high.magnitude else {
            return nil
        }
        return middle
    }

    package mutating func tell(_ value: Double, holds: Bool) {
        if holds { high = value } else { low = value }
    }
}
