import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("Variants")
struct VariantTests {
    private static let text = """
        title: Base
        about: As written.
        parameters: { slots: 3 }
        tasks:
          arrive(n):
            - sleep: exponential(1s)
          serve:
            - repeat: 2
              do:
                - sleep: uniform(1s, 2s)
                - await: arrive(1)
        main:
          - await: serve()
        variants:
          as written:
          more slots:
            title: More
            parameters: { slots: 5 }
            tasks:
              arrive(n):
                - log: first
                - sleep: exponential(2s)
        """

    @Test("the first is the default, and the card names all")
    func defaultVariant() throws {
        let loaded = try load(Self.text)
        #expect(loaded.variant == "as written")
        #expect(loaded.variants == ["as written", "more slots"])
        #expect(loaded.card.variants == loaded.variants)
        #expect(loaded.card.title == "Base")
        #expect(loaded.program.parameters.map(\.initial) == [.number(3)])
    }

    @Test("replace whole entries and leave the others")
    func replaces() throws {
        let loaded = try load(Self.text, variant: "more slots")
        #expect(loaded.card.title == "More")
        #expect(loaded.card.about == "As written.")
        #expect(loaded.program.parameters.map(\.initial) == [.number(5)])
        #expect(loaded.program.routines.map(\.name) == ["main", "arrive", "serve"])
    }

    @Test("keep the keys of the sites in what they share")
    func keys() throws {
        let (base, changed) = (try load(Self.text).program, try load(Self.text, variant: "more slots").program)
        #expect(base.callSites.map(\.key) == changed.callSites.map(\.key))
        #expect(Set(base.drawSites.map(\.key)) == Set(changed.drawSites.map(\.key)))
        #expect(Set(base.drawSites.map(\.key)).count == 2)
    }

    @Test("take another script, or none, as a whole")
    func script() throws {
        let text = """
            title: T
            parameters: { slots: 1 }
            script:
              - { at: 1s, turn: slots = 2 }
              - { at: 2s, turn: slots = 3 }
            main:
              - sleep: 3s
            variants:
              as written:
              later:
                script:
                  - { at: 2s, turn: slots = 4 }
              never:
                script:
            """
        let counts = try ["as written", "later", "never"].map { try load(text, variant: $0).program.script.count }
        #expect(counts == [2, 1, 0])
    }

    @Test("that are not there are told with those that are")
    func unknown() {
        let source = ScenarioSource(name: "test", path: "test.yaml", text: Self.text)
        guard case .failure(let list) = loadScenario(source, variant: "more slot") else {
            Issue.record("it loaded")
            return
        }
        #expect(
            list.lines == [
                "test.yaml:15:3: no variant `more slot`: there are `as written`, `more slots`; did you mean `more slots`?"
            ])
    }

    @Test("a scenario without any has an empty name for its only version")
    func none() throws {
        let loaded = try load("title: T\nmain:\n  - log: hi\n")
        #expect(loaded.variant == "")
        #expect(loaded.variants == [])
    }
}
