import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("A scenario's card")
struct CardTests {
    @Test(
        "has its folder below scenarios/ as its group",
        arguments: [
            ("scenarios/patterns/gather.yaml", "patterns"), ("/usr/share/orrery/scenarios/load/web/a.yaml", "load/web"),
            ("scenarios/a.yaml", ""), ("a.yaml", ""), ("/tmp/x/a.yaml", ""),
        ])
    func group(path: String, group: String) throws {
        let source = ScenarioSource(name: "a", path: path, text: "title: T\nmain: []\n")
        #expect(try loadScenario(source).get().card.group == group)
    }

    @Test("has title, about and panes in plain words, and the source in lines")
    func words() throws {
        let loaded = try load("title: \"A: b\"\nabout: >\n  One\n  two.\nshow: [tasks, queues]\nmain:\r\n  - log: hi\n")
        #expect(loaded.card.title == "A: b")
        #expect(loaded.card.about == "One two.")
        #expect(loaded.card.show == ["tasks", "queues"])
        #expect(loaded.sourceLines[5] == "main:")
        #expect(loaded.program.lines[0] == 7)
    }
}
