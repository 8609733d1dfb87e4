internal import Kernel

/// Student's t: how far a mean of few samples may lie from the truth, in standard errors.
package enum StudentT {
    /// The chance of a value of at most `t`. Source: Abramowitz and Stegun 26.7.1 with the incomplete beta function.
    package static func cumulative(_ t: Double, degrees: Double) -> Double {
        let tail = Mathematics.incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
        return t < 0 ? tail : 1 - tail
    }

    /// The value that a share `p` of all lies below, found by bisection of `cumulative`.
    package static func quantile(_ p: Double, degrees: Double) -> Double {
        precondition(p > 0 && p < 1 && degrees > 0, "a quantile of \(p) with \(degrees) degrees of freedom")
        guard p >= 0.5 else { return -quantile(1 - p, degrees: degrees) }
        var (low, high) = (0.0, 1.0)
        while cumulative(high, degrees: degrees) < p, high < 1e12 { (low, high) = (high, high * 2) }
        while high - low > 1e-12 * high {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { break }
            if cumulative(middle, degrees: degrees) < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
