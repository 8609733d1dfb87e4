extension Mathematics {
    /// The natural logarithm, within 1 ulp; -∞ at zero, NaN below it.
    ///
    /// Source: fdlibm `e_log.c` (Sun Microsystems, 1993), the reduction, the series and its minimax coefficients.
    package static func log(_ x: Double) -> Double {
        guard x > 0, x < .infinity else { return x == 0 ? -.infinity : x == .infinity ? x : .nan }
        let (mantissa, exponent) = reduced(x)
        let k = Double(exponent)
        let f = mantissa - 1
        let s = f / (2 + f)
        let square = f * f * 0.5
        let correction = s * (square + logSeries(s * s))
        return k * ln2High - ((square - (correction + k * ln2Low)) - f)
    }

    /// ln 2 in two parts; the first has so few bits that its product with an exponent is exact.
    static let ln2High = 0x1.62e42feep-1
    static let ln2Low = 0x1.a39ef35793c76p-33

    /// Writes a positive finite `x` as mantissa × 2^exponent with the mantissa between √½ and √2.
    static func reduced(_ x: Double) -> (mantissa: Double, exponent: Int) {
        guard x >= .leastNormalMagnitude else {
            let (mantissa, exponent) = reduced(x * 0x1p54)
            return (mantissa, exponent - 54)
        }
        let bits = x.bitPattern &- rootHalf
        let exponent = Int(Int64(bitPattern: bits) >> 52)
        return (Double(bitPattern: (bits & 0xf_ffff_ffff_ffff) &+ rootHalf), exponent)
    }

    /// √½, cut off after 20 bits.
    private static let rootHalf: UInt64 = 0x3fe6_a09e_0000_0000

    /// What ln((1 + s) / (1 - s)) / s exceeds 2 by, given z = s².
    private static func logSeries(_ z: Double) -> Double {
        let w = z * z
        let even = w * (0x1.999999997fa04p-2 + w * (0x1.c71c51d8e78afp-3 + w * 0x1.39a09d078c69fp-3))
        let odd =
            z
            * (0x1.5555555555593p-1
                + w * (0x1.2492494229359p-2 + w * (0x1.7466496cb03dep-3 + w * 0x1.2f112df3e5244p-3)))
        return odd + even
    }
}
