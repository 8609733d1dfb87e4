import ScenarioLanguage
import Testing

@Suite("Every scenario of the project")
struct ScenarioFileTests {
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
}
