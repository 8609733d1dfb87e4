import Kernel
import ScenarioLanguage
import Testing

@Suite("A hostile file")
struct RobustnessTests {
    /// A small generator, so that a failure can be played again by its seed.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    private static let pieces: [String] = [
        "- ", ": ", "\n", "  ", "{", "}", "[", "]", "(", ")", "'", "\"", "#", "&a ", "*a", "!", "|", ">", "\t", "\r",
        "%",
        "..", "=", "==", "if ", "for x in ", "1m", "5s", "sleep: ", "do:", "when: ", "try:", "finally:", "return", "é",
        "👩‍👩‍👧", "\u{202E}", "\u{0}", "---\n", "<<: ", "? ", "\u{2028}", "none", "-", "^", "99999999999999999999s",
    ]

    private static func mutated(_ text: String, _ random: inout Generator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let index = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(lines[Int.random(in: 0..<lines.count, using: &random)], at: index)
            case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
            case 3: lines[index] = "  " + lines[index]
            case 4: lines[index] = String(lines[index].dropFirst(Int.random(in: 1...4, using: &random)))
            default: lines[index] = inserted(into: lines[index], &random)
            }
            if lines.isEmpty { lines = [""] }
        }
        return lines.joined(separator: "\n")
    }

    private static func inserted(into line: String, _ random: inout Generator) -> String {
        var characters = Array(line)
        let place = Int.random(in: 0...characters.count, using: &random)
        characters.insert(contentsOf: pieces.randomElement(using: &random) ?? "", at: place)
        if characters.count > 1, Bool.random(using: &random) {
            characters.remove(at: Int.random(in: 0..<characters.count, using: &random))
        }
        return String(characters)
    }

    @Test("gives faults or a scenario, never a crash", arguments: 1...8)
    func mutations(seed: Int) {
        var random = Generator(state: UInt64(seed))
        for round in 0..<400 {
            let source = Files.scenarios[round % Files.scenarios.count]
            var mutant = source
            mutant.text = Self.mutated(source.text, &random)
            switch loadScenario(mutant) {
            case .success(let loaded): #expect(loaded.program.code.count == loaded.program.lines.count)
            case .failure(let list): check(list, of: mutant)
            }
        }
    }

    private func check(_ list: FaultList, of source: ScenarioSource) {
        #expect(list.faults.contains { $0.severity == .error })
        #expect(list.faults == list.faults.sorted())
        let lines = source.text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
        for fault in list.faults {
            #expect(fault.line >= 1 && fault.line <= lines + 1 && fault.column >= 1, "\(fault)")
            #expect(!fault.message.contains { $0.isNewline }, "\(fault)")
        }
    }

    /// Files that grow where something inside might grow faster.
    static let bombs: [NamedText] = nestings + crowds

    private static let nestings: [NamedText] = {
        let aliases = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
        let finally = (0..<20).reduce("- break") { inner, _ in
            "- try:\n" + indented("- return\n- return\n- return") + "\n  finally:\n" + indented(inner)
        }
        return [
            NamedText("two megabytes", String(repeating: "# nothing\n", count: 200_000)),
            NamedText("aliases of aliases", "a0: &a0 x\n" + aliases),
            NamedText("steps without end", "title: T\nmain:\n" + String(repeating: "- log: x\n", count: 30_000)),
            NamedText(
                "names without end", "title: T\nstate:\n" + (0..<20_000).map { "  n\($0): 0\n" }.joined() + "main: []\n"
            ),
            NamedText(
                "undefined names", "title: T\nmain:\n" + (0..<15_000).map { "- set: x\($0) = y\($0)\n" }.joined()),
            NamedText(
                "a chain of variables",
                "title: T\nstate: { s: 0 }\nmain:\n" + (0..<7_000).map { "- set: x\($0) = x\($0 + 1)\n" }.joined()
                    + "- set: s = x0\n- fail\n"),
            NamedText(
                "blocks and variables",
                "title: T\nmain:\n"
                    + (0..<4_000).map { "- set: x\($0) = 0\n- spawn: { do: [log: '{x\($0)}'] }\n" }.joined()
                    + "- fail\n"),
            NamedText("brackets", "title: T\nmain:\n- set: x = " + String(repeating: "(", count: 100_000)),
            NamedText("yaml brackets", "a: " + String(repeating: "[", count: 500_000)),
            NamedText("dashes", String(repeating: "- ", count: 100_000)),
            NamedText(
                "one long line", "title: T\nstate: {" + (0..<20_000).map { "n\($0): é, " }.joined() + "}\nmain: []\n"),
            NamedText(
                "duplicate keys", "title: T\nstate:\n" + String(repeating: "  a: 1\n", count: 500) + "main: []\n"),
            NamedText("a long word", "title: T\nmain:\n- " + String(repeating: "x", count: 300_000) + ": 1\n"),
            NamedText("a long sum", "title: T\nmain:\n- set: x = 1" + String(repeating: " + 1", count: 50_000) + "\n"),
            NamedText(
                "a long text", "title: T\nmain:\n- log: \"" + String(repeating: "{1 + 1}", count: 50_000) + "\"\n"),
            NamedText("clean-up of clean-up", "title: T\nmain:\n" + finally + "\n"),
            NamedText(
                "a list of locks",
                "title: T\nresources: { a: lock }\nmain:\n- hold: [" + String(repeating: "a, ", count: 5_000)
                    + "]\n  do: []\n"),
        ]
    }()

    /// Much of one thing beside each other.
    private static let crowds: [NamedText] = [
        NamedText(
            "fields of a record",
            "title: T\nmain:\n- set: >\n    x = (" + (0..<70_000).map { "f\($0)=1, " }.joined() + ")\n"),
        NamedText(
            "kinds of error",
            "title: T\nmain:\n- try: []\n  catch:\n" + (0..<60_000).map { "    E\($0): []\n" }.joined()),
        NamedText(
            "values of a task",
            "title: T\ntasks:\n  ? f(" + (0..<100_000).map { "p\($0)," }.joined() + ")\n  : []\nmain: []\n"),
        NamedText(
            "kinds of task",
            "title: T\ntasks:\n" + (0..<4_500).map { "  t\($0): [return]\n" }.joined() + "main: []\n"),
        NamedText("blocks", "title: T\nmain:\n" + String(repeating: "- spawn: { do: [return] }\n", count: 4_500)),
        NamedText(
            "stages of a load",
            "title: T\ntasks: { f(n): [return] }\nload:\n  w:\n    run: f(n)\n    arrivals: poisson\n    stages:\n"
                + String(repeating: "    - { target: 5/s, duration: 1s }\n", count: 20_000)),
        NamedText(
            "expectations", "title: T\nmain: []\nexpect:\n" + String(repeating: "- elapsed == 0s\n", count: 50_000)),
        NamedText("digits", "title: T\nmain:\n- set: x = " + String(repeating: "9", count: 900_000) + "\n"),
        NamedText("letters of a name", "title: T\nmain:\n- set: " + String(repeating: "x", count: 900_000) + " = 1\n"),
        NamedText("the same key", "title: T\nstate:\n" + String(repeating: "  a: 1\n", count: 100_000) + "main: []\n"),
        NamedText("tags", (0..<50_000).map { "a\($0): !!int 1\n" }.joined()),
    ]

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    }

    @Test("that is large in some way is refused", .timeLimit(.minutes(1)), arguments: RobustnessTests.bombs)
    func refuses(bomb: NamedText) {
        let source = ScenarioSource(name: "bomb", path: "bomb.yaml", text: bomb.text)
        guard case .failure(let list) = loadScenario(source) else {
            Issue.record("\(bomb.name) was taken")
            return
        }
        #expect(list.lines.allSatisfy { $0.count < 600 })
    }
}
