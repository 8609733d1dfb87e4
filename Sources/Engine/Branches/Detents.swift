import Kernel
import Snapshots

/// The positions that a knob clicks into: whole numbers one by one, shares in hundredths, all else in steps of 1, 2 and 5.
struct Detents {
    let declaration: ParameterDeclaration

    /// Larger whole numbers go in steps of 1, 2 and 5 too.
    private static let mostSingleSteps = 100.0
    private static let shortest = 1e6

    /// The value so many clicks further, within the knob's limits; nil when it is none that can be turned.
    func turned(_ value: Constant, by clicks: Int) -> Constant? {
        switch value {
        case .bool(let bool): .bool(clicks % 2 == 0 ? bool : !bool)
        case .number(let number): .number(clamped(turned(number, by: clicks) { self.number(after: $0, up: $1) }))
        case .rate(let rate): .rate(clamped(turned(rate, by: clicks) { Self.step(after: $0, up: $1, least: 1) }))
        case .duration(let span):
            .duration(
                Nanoseconds(
                    Int64(
                        clamped(
                            turned(Double(span.rawValue), by: clicks) {
                                Self.step(after: $0, up: $1, least: Self.shortest)
                            }))))
        case .none, .text, .resource: nil
        }
    }

    private func turned(_ value: Double, by clicks: Int, next: (Double, Bool) -> Double) -> Double {
        (0..<min(abs(clicks), 1_000)).reduce(value) { value, _ in next(value, clicks > 0) }
    }

    private func clamped(_ value: Double) -> Double {
        let low = declaration.minimum?.magnitude ?? -.greatestFiniteMagnitude
        let high = declaration.maximum?.magnitude ?? .greatestFiniteMagnitude
        return Swift.min(Swift.max(value, low), high)
    }

    private func number(after value: Double, up: Bool) -> Double {
        if isShare { return Self.share(after: value, up: up) }
        let isWhole =
            value == value.rounded() && declaration.initial.magnitude?.rounded() == declaration.initial.magnitude
        guard isWhole else { return Self.step(after: value, up: up, least: 0.1) }
        let isSmall = abs(value) < Self.mostSingleSteps || abs(value) == Self.mostSingleSteps && (value > 0) != up
        return isSmall ? value + (up ? 1 : -1) : Self.step(after: value, up: up, least: 1)
    }

    /// A part of a whole: it cannot pass 1, or is less than that from the start.
    private var isShare: Bool {
        guard let initial = declaration.initial.magnitude, (0...1).contains(initial) else { return false }
        if let most = declaration.maximum?.magnitude { return most <= 1 }
        return initial != initial.rounded()
    }

    /// Hundredths near both ends, every fifth of them between.
    private static func share(after value: Double, up: Bool) -> Double {
        let hundredths = value * 100
        let isFine = up ? hundredths < 10 || hundredths >= 90 : hundredths <= 10 || hundredths > 90
        let width = isFine ? 1.0 : 5.0
        // A value that is a detent but for rounding counts as one.
        let place = (hundredths / width * 1e6).rounded() / 1e6
        return (up ? place.rounded(.down) + 1 : place.rounded(.up) - 1) * width / 100
    }

    /// The next of 1, 2, 5 times a power of ten; between 0 and `least` there is none.
    private static func step(after value: Double, up: Bool, least: Double) -> Double {
        guard value >= 0 else { return -step(after: -value, up: !up, least: least) }
        if value < least || (value == least && !up) { return up ? least : value > 0 ? 0 : -least }
        var decade = least
        while decade * 10 <= value { decade *= 10 }
        let ladder = [0.5, 1, 2, 5, 10].map { $0 * decade }
        return (up ? ladder.first { $0 > value } : ladder.last { $0 < value }) ?? value
    }
}

extension Constant {
    /// In the unit of its type: nanoseconds, a second, or none.
    fileprivate var magnitude: Double? {
        switch self {
        case .number(let number): number
        case .duration(let span): Double(span.rawValue)
        case .rate(let rate): rate
        case .none, .bool, .text, .resource: nil
        }
    }
}
