import Kernel
import ScenarioLanguage
import Testing

/// What a playing run shows where it stops.
@Suite("A moment of a program")
struct MomentTests {
    private func moments(_ steps: String) throws -> [MomentDeclaration] {
        let program = try load("title: T\nparameters: { slots: 3 }\nmain:\n" + steps).program
        for moment in program.moments {
            #expect(program.code[Int(moment.pc)].opcode == .note)
            #expect(program.moment(at: moment.pc) == moment)
        }
        return program.moments
    }

    @Test("has its kind, its line and its text, which is open when it must be filled in")
    func texts() throws {
        let moments = try moments("  - note: Look.\n  - ask: Why?\n  - note: \"{slots} slots\"\n")
        #expect(moments.map(\.kind) == [.note, .question, .note])
        #expect(moments.map(\.line) == [4, 5, 6])
        #expect(moments.map(\.text) == ["Look.", "Why?", nil])
    }

    @Test("of a question has choices, answer and reason in plain words")
    func answers() throws {
        let moments = try moments(
            """
              - ask: How long?
                choices: ['a moment', 3.5s, 12, none]
                answer: 3.5s
                because: Three rounds.
              - ask: And now?
                answer: 'longer'
            """)
        #expect(moments.map(\.choices) == [["a moment", "3.5s", "12", "none"], []])
        #expect(moments.map(\.answer) == ["3.5s", "longer"])
        #expect(moments.map(\.because) == ["Three rounds.", nil])
    }

    @Test("in clean-up stands at each way out of it")
    func cleanUp() throws {
        let moments = try moments(
            """
              - try:
                  - return
                finally:
                  - note: Bye
            """)
        #expect(moments.count > 1)
        #expect(Set(moments.map(\.text)) == ["Bye"])
    }
}
