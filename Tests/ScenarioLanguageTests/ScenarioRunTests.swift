import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("Every scenario of the project")
struct ScenarioRunTests {
    /// A scenario and one of its variants.
    struct Version: CustomTestStringConvertible, Sendable {
        var source: ScenarioSource
        var variant: String?

        var testDescription: String { source.name + (variant.map { ": " + $0 } ?? "") }
    }

    static let versions: [Version] = Files.scenarios.flatMap { source -> [Version] in
        let variants = (try? loadScenario(source).get())?.variants ?? []
        return variants.isEmpty ? [Version(source: source)] : variants.map { Version(source: source, variant: $0) }
    }

    @Test("There are scenarios to play")
    func thereAreScenarios() {
        #expect(Set(Files.scenarios.map(\.name)).isSuperset(of: ["quick-start", "semaphore", "producer-consumer"]))
    }

    @Test("loads without a fault or a warning", arguments: Files.scenarios.map(\.path))
    func loads(path: String) throws {
        let source = try #require(Files.scenarios.first { $0.path == path })
        switch loadScenario(source) {
        case .success(let loaded): #expect(loaded.warnings == [])
        case .failure(let list): Issue.record("\(list.lines.joined(separator: "\n"))")
        }
    }

    @Test("meets what it expects", arguments: versions)
    func meetsExpectations(version: Version) throws {
        let loaded = try loadScenario(version.source, variant: version.variant).get()
        let report = report(of: loaded.program)
        #expect(report.expectations.count >= 3)
        for expectation in report.expectations {
            #expect(expectation.passed, "line \(expectation.line): \(expectation.text) is \(expectation.actual)")
        }
        #expect(report.tasks.live == 0)
    }
}
