import Kernel
import Snapshots
import Testing

/// A run is a function of program, seed and inputs: stopping, copying and watching it change nothing.
@Suite struct DeterminismTests {
    /// Where longer runs are left.
    private static let stepLimit: UInt64 = 40_000
    /// Larger states are not copied as often.
    private static let copiedBytes = 2 << 20

    /// A run that nobody disturbs.
    private func undisturbed(_ program: Program) -> Kernel {
        var kernel = Kernel(program: program, seed: 3)
        _ = kernel.advance(.init(step: Self.stepLimit))
        return kernel
    }

    /// The same run, replaced by a copy of itself at each of these steps, and recorded every other time.
    private func disturbed(_ program: Program, at steps: [UInt64]) -> Kernel {
        var kernel = Kernel(program: program, seed: 3)
        var ring = TraceRing(capacity: 1 << 8)
        for (count, step) in steps.enumerated() {
            if count.isMultiple(of: 2) {
                _ = kernel.advance(.init(step: step))
            } else {
                _ = kernel.advance(.init(step: step), recording: &ring)
            }
            if kernel.byteCount < Self.copiedBytes || count < 3 { kernel = kernel.copy() }
        }
        _ = kernel.advance(.init(step: Self.stepLimit))
        return kernel
    }

    @Test(arguments: Scenarios.versions)
    func copiesAtRandomStepsGoOnTheSame(version: Scenarios.Version) throws {
        let program = try version.program()
        let whole = undisturbed(program)
        let steps = (1...200).map { Draws.word($0) % (whole.position.step + 1) }.sorted()
        let copied = disturbed(program, at: steps)
        #expect(copied.position == whole.position)
        #expect(copied.outcome == whole.outcome)
        #expect(copied.fingerprint() == whole.fingerprint())
    }

    @Test(arguments: OracleCase.all)
    func copiesAtEveryStepGoOnTheSame(oracle: OracleCase) throws {
        let program = try Scenarios.program(oracle.text(".yaml"))
        let whole = undisturbed(program)
        let copied = disturbed(program, at: Array(0...whole.position.step))
        #expect(copied.position == whole.position)
        #expect(copied.fingerprint() == whole.fingerprint())
    }

    @Test(arguments: OracleCase.all)
    func aMachineUsedBeforeGoesOnTheSame(oracle: OracleCase) throws {
        let program = try Scenarios.program(oracle.text(".yaml"))
        let whole = undisturbed(program)
        var used = undisturbed(program)
        used.restore(from: Kernel(program: program, seed: 3))
        _ = used.advance(.init(step: Self.stepLimit))
        #expect(used.fingerprint() == whole.fingerprint())
    }

    /// Words without a pattern; the same in every run of the tests.
    private enum Draws {
        static func word(_ n: Int) -> UInt64 {
            var word = UInt64(n) &* 0x9E37_79B9_7F4A_7C15
            word ^= word >> 29
            word &*= 0xBF58_476D_1CE4_E5B9
            return word ^ word >> 32
        }
    }
}
