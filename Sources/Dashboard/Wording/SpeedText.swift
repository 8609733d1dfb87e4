internal import Snapshots

extension Speed {
    private static let slowest = 1.0 / 64
    private static let fastest = 65_536.0

    /// Half of it; `max` becomes the fastest that is paced.
    var slower: Speed {
        switch self {
        case .max: .times(Self.fastest)
        case .times(let factor): .times(Swift.max(Self.slowest, factor / 2))
        }
    }

    /// Twice as fast; beyond the fastest that is paced, as fast as it goes.
    var faster: Speed {
        switch self {
        case .max: .max
        case .times(let factor): factor >= Self.fastest ? .max : .times(Swift.min(Self.fastest, factor * 2))
        }
    }

    /// `×4`, `×1/8`, `max`.
    var text: String {
        switch self {
        case .max: "max"
        case .times(let factor): "\u{D7}" + Self.ratio(factor)
        }
    }

    private static func ratio(_ factor: Double) -> String {
        if factor >= 1, factor < 1e6, factor == factor.rounded() { return String(Int(factor)) }
        let inverse = (1 / factor).rounded()
        if factor > 0, factor < 1, inverse < 1e6, abs(1 / factor - inverse) < 1e-9 { return "1/\(Int(inverse))" }
        return String((factor * 1000).rounded() / 1000)
    }
}
