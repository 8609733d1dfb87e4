import Kernel
import Testing

@testable import Experiments

@Suite struct StudentTTests {
    /// Source: the table of percentage points in M. Abramowitz and I. Stegun, Handbook (1964), 26.10.
    @Test(arguments: [
        (0.975, 1.0, 12.706), (0.975, 2, 4.303), (0.975, 9, 2.262), (0.975, 29, 2.045), (0.995, 4, 4.604),
        (0.95, 10, 1.812), (0.975, 120, 1.980), (0.9995, 20, 3.850),
    ])
    func `quantiles are those of the table`(p: Double, degrees: Double, value: Double) {
        #expect((StudentT.quantile(p, degrees: degrees) - value).magnitude < 0.0006)
        #expect((StudentT.quantile(1 - p, degrees: degrees) + value).magnitude < 0.0006)
    }

    @Test(arguments: [0.6, 0.9, 0.99, 0.9999], [1.0, 3, 30, 1000])
    func `a quantile is where that share lies below`(p: Double, degrees: Double) {
        let t = StudentT.quantile(p, degrees: degrees)
        #expect((StudentT.cumulative(t, degrees: degrees) - p).magnitude < 1e-11)
    }

    @Test(arguments: [
        (0.5, 0.5 * 1.144_729_885_849_400_2), (1, 0), (5, 3.178_053_830_347_945_6), (171, 706.573_062_245_787_4),
    ])
    func `the logarithm of the gamma function`(x: Double, value: Double) {
        #expect((Mathematics.logGamma(x) - value).magnitude <= 1e-13 * max(1, value))
    }
}
