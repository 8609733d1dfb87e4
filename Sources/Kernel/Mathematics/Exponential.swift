extension Mathematics {
    /// e to the power x, within 1 ulp (of the smallest subnormal, below the normal range).
    ///
    /// Source: fdlibm `e_exp.c` (Sun Microsystems, 1993), the reduction and the minimax coefficients.
    package static func exp(_ x: Double) -> Double {
        guard x > -746 else { return x.isNaN ? x : 0 }
        guard x < 710 else { return .infinity }
        let k = nearestInteger(x * 0x1.71547652b82fep+0)
        let high = x - Double(k) * ln2High
        return scaledExp(high: high, low: -Double(k) * ln2Low, exponent: k)
    }

    /// e^(high + low) × 2^exponent, where |high| is at most ½ ln 2 or a little more and `low` corrects its last place.
    static func scaledExp(high: Double, low: Double, exponent: Int) -> Double {
        let r = high + low
        let z = r * r
        let series =
            0x1.555555555553ep-3
            + z
            * (-0x1.6c16c16bebd93p-9
                + z * (0x1.1566aaf25de2cp-14 + z * (-0x1.bbd41c5d26bf1p-20 + z * 0x1.6376972bea4d0p-25)))
        let c = r - z * series
        return scale(1 + ((r * c / (2 - c) + low) + high), by: exponent)
    }

    /// A magnitude below 2³¹ rounded to the nearest integer, halves away from zero.
    static func nearestInteger(_ x: Double) -> Int { Int(x < 0 ? x - 0.5 : x + 0.5) }

    /// x × 2^exponent for |exponent| ≤ 1100 and x near 1, rounded once.
    private static func scale(_ x: Double, by exponent: Int) -> Double {
        if exponent > 1022 { return x * powerOfTwo(1022) * powerOfTwo(exponent - 1022) }
        if exponent < -1022 { return x * powerOfTwo(exponent + 1000) * powerOfTwo(-1000) }
        return x * powerOfTwo(exponent)
    }

    private static func powerOfTwo(_ exponent: Int) -> Double {
        Double(bitPattern: UInt64(exponent + 1023) << 52)
    }
}
