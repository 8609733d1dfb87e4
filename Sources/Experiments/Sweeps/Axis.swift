package import Kernel
internal import Snapshots

/// A parameter and the values that an experiment gives it, in the language's notation.
package struct Axis: Sendable, Equatable {
    package var name: String
    package var values: [String]

    package init(name: String, values: [String]) {
        self.name = name
        self.values = values
    }

    /// More values than these are a slip of the keyboard.
    package static let limit = 10_000

    /// Reads `50,100,200`, `1..20`, `10/s..100/s..10/s` (the last is the step), and mixtures of them.
    package init(name: String, parsing text: String) throws(AxisFault) {
        var values: [String] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            let word = piece.trimming { $0 == " " }
            guard !word.isEmpty else { throw AxisFault(name: name, "a value is missing between the commas") }
            values += word.contains("..") ? try Self.range(word, name) : [word]
            guard values.count <= Self.limit else { throw AxisFault(name: name, "more than \(Self.limit) values") }
        }
        self.init(name: name, values: values)
    }

    /// Where the values lie on a scale; by their number when they are not numbers, durations or rates alike.
    package var positions: [Double] {
        let constants = values.map { Constant(parsing: $0) }
        let spans = constants.compactMap { $0?.span }
        guard spans.count == values.count, constants.allSatisfy({ $0.flatMap { constants[0]?.isAlike($0) } == true })
        else { return values.indices.map(Double.init) }
        return spans
    }

    private static func range(_ text: String, _ name: String) throws(AxisFault) -> [String] {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { Constant(parsing: String($0)) }
        guard ends.count == 2 || ends.count == 3, let first = ends[0], let last = ends[1] else {
            throw AxisFault(name: name, "\(text) is no range: write 1..20, or 10/s..100/s..10/s with a step")
        }
        let step = ends.count == 3 ? ends[2]?.span : first.unitStep
        guard let from = first.span, let to = last.span, let step, first.isAlike(last),
            ends.count == 2 || ends[2]?.isAlike(first) == true
        else {
            throw AxisFault(name: name, "the ends and the step of \(text) must be of one type")
        }
        guard step > 0 else { throw AxisFault(name: name, "the step of \(text) must be positive") }
        let count = ((to - from) / step + 1e-9).rounded(.down)
        guard count >= 0 else { throw AxisFault(name: name, "\(text) is empty: the first is above the last") }
        guard count < Double(limit) else { throw AxisFault(name: name, "\(text) has more than \(limit) values") }
        return (0...Int(count)).map { first.notation(of: from + Double($0) * step) }
    }
}

/// Why values of a parameter could not be read.
package struct AxisFault: Error, Equatable {
    package var message: String

    init(name: String, _ message: String) { self.message = "\(name): \(message)" }
}

extension Constant {
    /// A number, nanoseconds, or a second; nil for what has no size.
    package var span: Double? {
        switch self {
        case .number(let number): number
        case .duration(let duration): Double(duration.rawValue)
        case .rate(let rate): rate
        case .none, .bool, .text, .resource: nil
        }
    }

    /// Steps of a range that names none: one; a second.
    fileprivate var unitStep: Double? {
        switch self {
        case .duration: 1e9
        default: span == nil ? nil : 1
        }
    }

    fileprivate func isAlike(_ other: Constant) -> Bool {
        switch (self, other) {
        case (.number, .number), (.duration, .duration), (.rate, .rate): true
        default: false
        }
    }

    /// A value of the same type, of that span, in the language's notation; the last digit of a sum is rounded away.
    package func notation(of span: Double) -> String {
        switch self {
        case .number: Constant.number(span.roundedToDigits(12)).notation
        case .duration: Constant.duration(.init(rawValue: Int64(span.rounded()))).notation
        case .rate: Constant.rate(span.roundedToDigits(12)).notation
        case .none, .bool, .text, .resource: notation
        }
    }
}

extension Double {
    /// The nearest decimal of so many digits, so that 0.1 + 0.2 is 0.3.
    fileprivate func roundedToDigits(_ digits: Int) -> Double {
        guard self != 0, isFinite else { return self }
        var (scale, scaled) = (1.0, magnitude)
        while scaled < Mathematics.pow(10, Double(digits - 1)), scale < 1e300 {
            scale *= 10
            scaled = magnitude * scale
        }
        let rounded = scaled.rounded() / scale
        return self < 0 ? -rounded : rounded
    }
}

extension Substring {
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        String(drop(while: isTrimmed).reversed().drop(while: isTrimmed).reversed())
    }
}
