import Foundation
import Testing

@testable import Kernel

/// A function of the kernel beside that of the machine's library, over a range of arguments.
struct Comparison: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let ours: @Sendable (Double, Double) -> Double
    let library: @Sendable (Double, Double) -> Double
    /// Makes arguments of two random words.
    let arguments: @Sendable (UInt64, UInt64) -> (Double, Double)

    init(log name: String, _ argument: @escaping @Sendable (UInt64) -> Double) {
        testDescription = "log, \(name)"
        ours = { x, _ in Mathematics.log(x) }
        library = { x, _ in Foundation.log(x) }
        arguments = { (argument($0), Double($1)) }
    }

    init(exp name: String, _ argument: @escaping @Sendable (UInt64) -> Double) {
        testDescription = "exp, \(name)"
        ours = { x, _ in Mathematics.exp(x) }
        library = { x, _ in Foundation.exp(x) }
        arguments = { (argument($0), Double($1)) }
    }

    init(pow name: String, _ arguments: @escaping @Sendable (UInt64, UInt64) -> (Double, Double)) {
        testDescription = "pow, \(name)"
        ours = { Mathematics.pow($0, $1) }
        library = { Foundation.pow($0, $1) }
        self.arguments = arguments
    }

    static let all = [
        Comparison(log: "all positive numbers") { Double(bitPattern: $0 >> 1) },
        Comparison(log: "around 1") { 0.5 + 1.5 * share($0) },
        Comparison(log: "very near 1") { 1 + 0x1p-20 * (share($0) - 0.5) },
        Comparison(log: "subnormals") { Double(bitPattern: $0 >> 12) },
        Comparison(log: "negatives") { -Double(bitPattern: $0 >> 1) },
        Comparison(exp: "all numbers") { Double(bitPattern: $0) },
        Comparison(exp: "from underflow to overflow") { 1460 * share($0) - 750 },
        Comparison(exp: "around 0") { 2 * share($0) - 1 },
        Comparison(exp: "subnormal results") { -708 - 38 * share($0) },
        Comparison(pow: "all numbers") { (Double(bitPattern: $0), Double(bitPattern: $1)) },
        Comparison(pow: "from underflow to overflow") {
            let x = Double(bitPattern: $0 >> 1)
            return (x, (share($1) - 0.5) * 2200 / max(0.01, abs(log2(x))))
        },
        Comparison(pow: "very near 1 to great powers") {
            let x = 1 + (share($0) - 0.5) * exp2(-Double($0 & 63))
            return (x, (share($1) - 0.5) * 2200 / max(0x1p-60, abs(log2(x))))
        },
        Comparison(pow: "everyday numbers") { (100 * share($0), 20 * (share($1) - 0.5)) },
        Comparison(pow: "negatives to whole powers") { (-100 * share($0), (40 * (share($1) - 0.5)).rounded()) },
    ]
}

/// From 0 to 1.
private func share(_ word: UInt64) -> Double { RandomWords.uniform(word) }

/// How many doubles lie between two, counting one end; 0 of two NaNs.
private func ulps(_ a: Double, _ b: Double) -> UInt64 {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN ? 0 : .max }
    func ordinal(_ x: Double) -> Int64 {
        let bits = Int64(bitPattern: x.bitPattern)
        return bits < 0 ? Int64.min &- bits : bits
    }
    let (first, second) = (ordinal(a), ordinal(b))
    return first > second ? UInt64(bitPattern: first &- second) : UInt64(bitPattern: second &- first)
}

@Suite struct MathematicsTests {
    @Test(arguments: Comparison.all)
    func agreesWithTheLibraryWithinAnUlp(_ comparison: Comparison) {
        var words = DrawKey(seed: 1, frame: 2, site: 3, index: 4).words
        for _ in 0..<20_000 {
            let (x, y) = comparison.arguments(words.next(), words.next())
            let (ours, library) = (comparison.ours(x, y), comparison.library(x, y))
            #expect(ulps(ours, library) <= 1, "of \(x), \(y): \(ours), the library says \(library)")
        }
    }

    static let magnitudes: [Double] = [
        0, 0x1p-1074, 0x1p-1022, 0x1p-80, 0x1p-70, 0.5, 1.0.nextDown, 1, 1.0.nextUp, 2, 2.5, 3, 709.78, 709.79, 745.13,
        745.14, 1022, 1023, 1024, 1074, 1075, 0x1.0000000000001p52, 0x1p53, 0x1p64, 1e300, .greatestFiniteMagnitude,
        .infinity,
    ]
    static let special: [Double] = magnitudes.flatMap { [$0, -$0] } + [.nan]

    @Test(arguments: special)
    func agreesWithTheLibraryAtTheEdges(_ x: Double) {
        #expect(ulps(Mathematics.log(x), log(x)) <= 1)
        #expect(ulps(Mathematics.exp(x), exp(x)) <= 1)
        for y in Self.special {
            let (ours, library) = (Mathematics.pow(x, y), pow(x, y))
            #expect(ulps(ours, library) <= 1, "to the power \(y)")
            #expect(ours.isNaN || ours.sign == library.sign, "to the power \(y)")
        }
    }

    @Test func wholePowersAreExactWhereTheyFit() {
        for base in 2...1000 {
            var (power, exponent) = (base * base, 2)
            while power < 1 << 53 {
                #expect(Mathematics.pow(Double(base), Double(exponent)) == Double(power), "\(base)^\(exponent)")
                (power, exponent) = (power * base, exponent + 1)
            }
        }
    }

    @Test func squareRootsAreExactWhereTheyFit() {
        for root in 1...1000 {
            #expect(Mathematics.pow(Double(root * root), 0.5) == Double(root))
        }
    }

    @Test func powersOfTwoAreExact() {
        for exponent in -1074...1023 {
            let expected = Double(sign: .plus, exponent: exponent, significand: 1)
            #expect(Mathematics.pow(2, Double(exponent)) == expected, "2^\(exponent)")
            #expect(Mathematics.pow(0.5, Double(-exponent)) == expected, "½^\(-exponent)")
        }
    }

    /// Recorded once: a machine that computes a single bit otherwise plays other runs.
    @Test func everyBitIsTheRecordedOne() {
        var fingerprint = Fingerprint()
        var words = DrawKey(seed: 1, frame: 2, site: 3, index: 5).words
        for _ in 0..<5_000 {
            let (x, y) = (share(words.next()) * 50, share(words.next()) * 20 - 10)
            for result in [Mathematics.log(x), Mathematics.exp(y), Mathematics.pow(x, y)] {
                fingerprint.combine(result.bitPattern)
            }
        }
        #expect(fingerprint.value == 15_167_686_812_229_646_722)
    }
}
