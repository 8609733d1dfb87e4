internal import Snapshots

extension Speed {
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
