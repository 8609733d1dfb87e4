/// An unevaluated sum of two doubles: about 106 significant bits.
///
/// Source: T. J. Dekker, "A floating-point technique for extending the available precision", 1971; the exact sum is
/// D. E. Knuth's (The Art of Computer Programming 2, 4.2.2).
struct DoubleDouble {
    var high: Double
    /// At most half an ulp of `high`.
    var low: Double

    init(high: Double, low: Double = 0) {
        self.high = high
        self.low = low
    }

    /// a + b, exactly.
    init(sum a: Double, _ b: Double) {
        high = a + b
        let virtual = high - a
        low = (a - (high - virtual)) + (b - virtual)
    }

    /// a + b, exactly, where a is not the smaller magnitude.
    init(ordered a: Double, _ b: Double) {
        high = a + b
        low = b - (high - a)
    }

    /// a × b, exactly, for magnitudes far from overflow and underflow.
    init(product a: Double, _ b: Double) {
        let (p, q) = (Self.halves(a), Self.halves(b))
        high = a * b
        low = ((p.upper * q.upper - high) + p.upper * q.lower + p.lower * q.upper) + p.lower * q.lower
    }

    /// Splits the 53 bits in 26 and 26, the sign of the lower half making up for the bit that is missing.
    private static func halves(_ x: Double) -> (upper: Double, lower: Double) {
        let shifted = x * 0x1.0000002p27
        let upper = shifted - (shifted - x)
        return (upper, x - upper)
    }

    static func + (a: Double, b: DoubleDouble) -> DoubleDouble {
        let sum = DoubleDouble(sum: a, b.high)
        return DoubleDouble(ordered: sum.high, sum.low + b.low)
    }

    static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let product = DoubleDouble(product: a.high, b.high)
        return DoubleDouble(ordered: product.high, product.low + (a.high * b.low + a.low * b.high))
    }

    static func * (a: Double, b: DoubleDouble) -> DoubleDouble { DoubleDouble(high: a) * b }

    static func / (a: Double, b: DoubleDouble) -> DoubleDouble {
        let quotient = a / b.high
        let product = DoubleDouble(product: quotient, b.high)
        let rest = ((a - product.high) - product.low) - quotient * b.low
        return DoubleDouble(ordered: quotient, rest / b.high)
    }
}
