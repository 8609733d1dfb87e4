import Kernel
import Snapshots
import Testing

/// The facts that each shipped scenario states about itself.
@Suite struct CatalogueTests {
    @Test func thereAreScenarios() {
        #expect(Scenarios.versions.count >= Scenarios.files.count)
        #expect(Scenarios.files.count >= 8)
    }

    @Test(arguments: Scenarios.versions)
    func expectationsHoldAndTasksAreConserved(version: Scenarios.Version) throws {
        var kernel = Kernel(program: try version.program(), seed: 1)
        #expect(kernel.advance(.init()) == .ended)
        let report = kernel.report()
        #expect(!report.expectations.isEmpty)
        for expectation in report.expectations {
            #expect(expectation.passed, "\(expectation.text): \(expectation.actual)")
        }
        for kind in report.kinds {
            let ended = kind.totals.succeeded + kind.totals.failed + kind.totals.cancelled + kind.totals.timedOut
            #expect(kind.totals.created == ended + kind.totals.live)
        }
    }
}
