package import Kernel

/// A parameter that is turned in search of a limit, and how far.
package struct Knob: Sendable {
    package let name: String
    /// Its type, for notation.
    private let sample: Constant
    package let low: Double
    package let high: Double
    /// Only whole numbers make sense of it.
    package let isWhole: Bool

    /// - Parameters:
    ///   - from: the parameter's minimum when nil.
    ///   - to: its maximum when nil.
    package init(_ parameter: ParameterDeclaration, from: Constant?, to: Constant?) throws(KnobFault) {
        name = parameter.name
        sample = parameter.initial
        guard let initial = sample.span else { throw .noSize(name) }
        let ends = [from ?? parameter.minimum, to ?? parameter.maximum]
        guard let first = ends[0], let last = ends[1] else { throw .noRange(name) }
        for end in [first, last] {
            if let fault = parameter.fault(of: end) { throw .unfit("\(name): \(fault)") }
        }
        guard let low = first.span, let high = last.span, low < high else { throw .noRange(name) }
        (self.low, self.high) = (low, high)
        if case .number = sample {
            isWhole = [initial, low, high].allSatisfy { $0 == $0.rounded() }
        } else {
            isWhole = false
        }
    }

    package func notation(_ value: Double) -> String { sample.notation(of: value) }

    /// In seconds, a second, or as it is: what reports print.
    package func measured(_ value: Double) -> Double {
        if case .duration = sample { value / 1e9 } else { value }
    }

    /// A value of the knob near another: whole where it must be, within the range.
    func fitted(_ value: Double, _ rule: FloatingPointRoundingRule) -> Double {
        min(max(isWhole ? value.rounded(rule) : value, low), high)
    }
}

/// Why a parameter cannot be turned in search of a limit.
package enum KnobFault: Error, Equatable {
    case noSize(String)
    case noRange(String)
    case unfit(String)

    package var message: String {
        switch self {
        case .noSize(let name): "\(name) is neither a number, a duration nor a rate: it cannot be turned up"
        case .noRange(let name): "how far to turn \(name)? Give --from and --to, or the parameter a min and a max"
        case .unfit(let message): message
        }
    }
}
