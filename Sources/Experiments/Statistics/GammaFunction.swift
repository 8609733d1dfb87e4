package import Kernel

extension Mathematics {
    /// ln Γ(x) for x > 0, to about 15 digits.
    ///
    /// Source: C. Lanczos 1964, with the coefficients for g = 7, n = 9 of P. Godfrey.
    package static func logGamma(_ x: Double) -> Double {
        precondition(x > 0, "the gamma function of a number that is not positive")
        guard x >= 0.5 else { return logGamma(x + 1) - log(x) }
        let z = x - 1
        let series = lanczos.dropFirst().enumerated().reduce(lanczos[0]) { sum, term in
            sum + term.element / (z + Double(term.offset + 1))
        }
        let t = z + 7.5
        return 0.918_938_533_204_672_74 + (z + 0.5) * log(t) - t + log(series)
    }

    private static let lanczos = [
        0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
        -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
        1.505_632_735_149_311_6e-7,
    ]

    /// The regularised incomplete beta function I_x(a, b): the chance that a beta variable is at most x.
    ///
    /// Source: NIST DLMF 8.17.22, the continued fraction, evaluated by Lentz's method.
    package static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        guard x <= (a + 1) / (a + b + 2) else { return 1 - incompleteBeta(1 - x, b, a) }
        let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x)) / a
        return front / betaFraction(x, a, b)
    }

    /// The fraction 1 + d₁/(1 + d₂/(1 + …)).
    private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        var (value, c, d) = (1.0, 1.0, 0.0)
        for step in 1...10_000 {
            let m = Double(step / 2)
            let term =
                step.isMultiple(of: 2)
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 + term * d
            d = 1 / (d.magnitude < tiny ? tiny : d)
            c = 1 + term / c
            c = c.magnitude < tiny ? tiny : c
            value *= c * d
            if (c * d - 1).magnitude < 1e-15 { break }
        }
        return value
    }
}
