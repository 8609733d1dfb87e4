import Foundation
import ScenarioLanguage
import Testing

/// `scenarios/schema.json` as an editor uses it.
@Suite("The schema")
struct SchemaTests {
    private static let validator = (try? Data(contentsOf: Files.scenarioFolder.appending(path: "schema.json")))
        .flatMap { try? SchemaValue(json: $0) }.map(SchemaValidator.init)

    private func faults(_ yaml: String) throws -> [String] {
        try #require(Self.validator).faults(in: SchemaValue(yaml: yaml))
    }

    @Test("takes every scenario of the project", arguments: Files.scenarios.map(\.path))
    func takesScenarios(path: String) throws {
        let source = try #require(Files.scenarios.first { $0.path == path })
        #expect(try faults(source.text) == [])
    }

    @Test("takes every kind of step", arguments: CompiledTests.names)
    func takesSteps(name: String) throws {
        #expect(try faults(Files.text(Files.tests.appending(path: "Compiled/\(name)"))) == [])
    }

    @Test(
        "refuses what no scenario may hold",
        arguments: [
            NamedText("no title", "main: []"), NamedText("neither main nor load", "title: T"),
            NamedText("a section that is none", "title: T\nmain: []\nmian: []"),
            NamedText("a step that is none", "title: T\nmain:\n  - slep: 1s"),
            NamedText("two heads in a step", "title: T\nmain:\n  - sleep: 1s\n    log: x"),
            NamedText("an option of another step", "title: T\nmain:\n  - sleep: 1s\n    do: []"),
            NamedText("a step without what it needs", "title: T\nmain:\n  - hold: api"),
            NamedText("a bare word that needs a value", "title: T\nmain:\n  - sleep"),
            NamedText("a duration without a unit", "title: T\nmain:\n  - sleep: 5"),
            NamedText("steps that are no list", "title: T\nmain:\n  sleep: 1s"),
            NamedText("a wrong word", "title: T\nmain:\n  - gather: f()\n    errors: ignore"),
            NamedText("a name for what gives nothing", "title: T\nmain:\n  - sleep: 1s\n    as: x"),
            NamedText("a resource of no kind", "title: T\nresources: { api: { semafore: 3 } }\nmain: []"),
            NamedText("a resource of two kinds", "title: T\nresources: { api: { semaphore: 3, queue: 2 } }\nmain: []"),
            NamedText("a resource without its size", "title: T\nresources: { api: semaphore }\nmain: []"),
            NamedText("a parameter without a value", "title: T\nparameters: { n: { min: 3 } }\nmain: []"),
            NamedText("a task that is no name", "title: T\ntasks: { 2nd(a): [] }\nmain: []"),
            NamedText("a load without its task", "title: T\nload: { w: { rate: 5/s } }"),
            NamedText("a pane that is none", "title: T\nshow: [taks]\nmain: []"),
            NamedText("a variant that varies variants", "title: T\nmain: []\nvariants: { a: { variants: {} } }"),
        ])
    func refuses(document: NamedText) throws {
        #expect(try faults(document.text) != [])
        #expect(!ScenarioLanguageTests.faults(document.text).isEmpty, "but the reader takes it")
    }
}
