import Kernel
import ScenarioLanguage
import Snapshots
import Testing

/// Short programs that say themselves what must come out, where the compiler decides what happens.
@Suite("A compiled program")
struct SemanticsTests {
    @Test("does what its steps say", arguments: SemanticsPrograms.all)
    func meetsExpectations(program: NamedText) throws {
        let report = report(of: try load("title: T\n" + program.text).program)
        #expect(!report.expectations.isEmpty)
        for expectation in report.expectations {
            #expect(expectation.passed, "\(expectation.text): \(expectation.actual)")
        }
        let neverRun = report.findings.count { $0.kind == .neverAwaited }
        #expect(report.outcome == .deadlocked || report.tasks.live == neverRun)
    }
}
