extension Mathematics {
    /// x to the power y, within 1 ulp, and exact wherever a double holds the result exactly.
    ///
    /// Special cases as in C (ISO 9899, F.10.4.4): x⁰ and 1ʸ are 1 whatever the other is, and a negative x to a power
    /// that is not whole is NaN.
    package static func pow(_ x: Double, _ y: Double) -> Double {
        if y == 0 || x == 1 { return 1 }
        if x.isNaN || y.isNaN { return .nan }
        if y.isInfinite { return powerOfMagnitude(x.magnitude, y) }
        if x.sign == .plus { return powerOfMagnitude(x, y) }
        if isOddInteger(y) { return -powerOfMagnitude(-x, y) }
        return x.isFinite && x != 0 && !isInteger(y) ? .nan : powerOfMagnitude(-x, y)
    }

    /// The power of an x that is not negative; neither is NaN, y is not zero.
    private static func powerOfMagnitude(_ x: Double, _ y: Double) -> Double {
        if x == 1 { return 1 }
        let grows = (x > 1) == (y > 0)
        // No double is nearer to 1 than 2⁻⁵³, so that a y beyond 2⁶⁴ takes any x out of range.
        if x == 0 || x == .infinity || y.magnitude > 0x1p64 { return grows ? .infinity : 0 }
        // And none is further than 2¹⁰⁷⁴, so that this y leaves nothing but 1; its product would underflow.
        if y.magnitude < 0x1p-70 { return 1 }
        return exp2(y * log2(x))
    }

    /// The binary logarithm of a positive finite x to about 65 bits: 2s (1 + s²/3 + s⁴/5 …) / ln 2, s = (m - 1) / (m + 1).
    private static func log2(_ x: Double) -> DoubleDouble {
        let (mantissa, exponent) = reduced(x)
        let f = mantissa - 1
        let s = f / DoubleDouble(sum: 2, f)
        let z = s * s
        let third = DoubleDouble(high: 0x1.5555555555555p-2, low: 0x1.5555555555555p-56)
        let twoOverLn2 = DoubleDouble(high: 0x1.71547652b82fep+1, low: 0x1.777d0ffda0d24p-55)
        let first = z * third
        let series = 1 + DoubleDouble(ordered: first.high, first.low + higherTerms(z.high))
        return Double(exponent) + s * (series * twoOverLn2)
    }

    /// z²/5 + z³/7 + … for z ≤ 0.0295: the first term left out is below 2⁻⁶⁹.
    private static func higherTerms(_ z: Double) -> Double {
        var sum = 0.0
        var denominator = 25.0
        while denominator >= 5 {
            sum = sum * z + 1 / denominator
            denominator -= 2
        }
        return sum * z * z
    }

    private static func exp2(_ x: DoubleDouble) -> Double {
        guard x.high < 1025 else { return .infinity }
        guard x.high > -1076 else { return 0 }
        let k = nearestInteger(x.high)
        let ln2 = DoubleDouble(high: 0x1.62e42fefa39efp-1, low: 0x1.abc9e3b39803fp-56)
        let r = DoubleDouble(ordered: x.high - Double(k), x.low) * ln2
        return scaledExp(high: r.high, low: r.low, exponent: k)
    }

    private static func isInteger(_ x: Double) -> Bool { x.rounded(.towardZero) == x }

    private static func isOddInteger(_ x: Double) -> Bool {
        isInteger(x) && x.magnitude < 0x1p53 && Int64(x) & 1 == 1
    }
}
