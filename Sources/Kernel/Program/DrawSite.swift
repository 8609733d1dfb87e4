/// The distributions, with the operands each takes. Durations or numbers alike; the result has the operands' type.
package enum DistributionKind: UInt8, Sendable, CaseIterable {
    /// a to b.
    case uniform
    /// mean.
    case exponential
    /// mean, sd; cut off at zero for durations.
    case normal
    /// p50, p99.
    case lognormal
    /// k, mean.
    case erlang
    /// min, alpha.
    case pareto
    /// the value itself.
    case constant
    /// A probability, 0 to 1; gives true or false.
    case chance
}

/// A place in the source that draws a random value: hash(seed, frame key, site key, index).
package struct DrawSite: Sendable, Hashable {
    package var kind: DistributionKind
    package var first: Operand
    package var second: Operand
    /// As `CallSite.key`.
    package var key: UInt64
    package var counterSlot: Int32?

    package init(kind: DistributionKind, first: Operand, second: Operand, key: UInt64, counterSlot: Int32? = nil) {
        self.kind = kind
        self.first = first
        self.second = second
        self.key = key
        self.counterSlot = counterSlot
    }
}
