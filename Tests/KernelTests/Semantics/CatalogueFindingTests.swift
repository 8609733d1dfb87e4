import Kernel
import Snapshots
import Testing

/// A scenario that shows a mistake expects its finding, and one that does it right has none.
@Suite struct CatalogueFindingTests {
    /// Where longer runs are left: what they have found until then is looked at all the same.
    private static let stepLimit: UInt64 = 100_000

    @Test(arguments: Scenarios.versions)
    func everyFindingIsExpectedAndEveryExpectedOneFound(version: Scenarios.Version) throws {
        let program = try version.program()
        let expected = Set(program.expectations.compactMap { Self.finding(in: $0.text) })
        var kernel = Kernel(program: program, seed: 1)
        let stop = kernel.advance(.init(step: Self.stepLimit))
        let found = Set(kernel.report().findings.map(\.kind))
        #expect(found.subtracting(expected) == [])
        if stop == .ended { #expect(expected.subtracting(found) == []) }
    }

    /// Of `finding('NAME')`; nil when it is negated, or something else is expected.
    private static func finding(in text: String) -> FindingKind? {
        text.wholeMatch(of: /finding\('(?<name>[a-z-]+)'\)/).flatMap { FindingKind(name: String($0.name)) }
    }

    @Test(arguments: FindingKind.allCases) func everyKindIsShownByAScenario(kind: FindingKind) throws {
        let shown = try Scenarios.versions.contains { version in
            try version.program().expectations.contains { Self.finding(in: $0.text) == kind }
        }
        #expect(shown)
    }
}
