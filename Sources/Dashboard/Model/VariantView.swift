internal import Snapshots

/// Which variants are on the screen: one, or two beside each other.
struct VariantView: Sendable, Hashable {
    var left: String
    var right: String?

    /// One variant, then the next beside it, then the next alone, and so on round.
    func next(of variants: [String]) -> VariantView {
        if let right { return VariantView(left: right) }
        let index = variants.firstIndex(of: left) ?? 0
        return VariantView(left: left, right: variants[(index + 1) % variants.count])
    }
}

extension Snapshot {
    var variantView: VariantView? {
        runs.first.map { VariantView(left: $0.variant, right: runs.count > 1 ? runs[1].variant : nil) }
    }
}
