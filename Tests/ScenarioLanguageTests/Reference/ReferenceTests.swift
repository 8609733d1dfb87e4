import Kernel
import Snapshots
import Testing

@testable import ScenarioLanguage

/// What the reference says holds: its examples are loaded and run, its answers are the loader's.
@Suite("The reference")
struct ReferenceTests {
    static let playable = StepTable.all.filter { $0.compile != nil }.map(\.name)

    private func checkRuns(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let names = try load(text).variants
        for variant in names.isEmpty ? [nil] : names.map(Optional.some) {
            let loaded = try load(text, variant: variant)
            #expect(loaded.warnings == [], sourceLocation: sourceLocation)
            let report = report(of: loaded.program)
            #expect(!report.expectations.isEmpty, sourceLocation: sourceLocation)
            for expectation in report.expectations {
                #expect(
                    expectation.passed, "\(expectation.text) is \(expectation.actual)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test("has an example of every step, which does what it expects", arguments: playable)
    func example(name: String) throws {
        let kind = try #require(StepTable.named(name))
        let example = try #require(WorkedExample.of(kind), "add one to the examples")
        #expect(example.text.contains("- \(name)"))
        try checkRuns(example.text)
    }

    @Test("has examples of steps that there are")
    func noOtherExamples() {
        #expect(WorkedExample.all.map(\.step).filter { !Self.playable.contains($0) } == [])
    }

    @Test(
        "has whole scenarios that do what they expect",
        arguments: [
            NamedText("load", LoadChapter.example), NamedText("workers", FileChapter.example),
            NamedText("parts of a run", ExpectationsChapter.example),
            NamedText("script", ScriptChapter.example),
            NamedText("variants", VariantsChapter.example),
            NamedText("starter", Starter.text(named: "it's-new", schema: "schema.json")),
        ])
    func scenario(example: NamedText) throws {
        try checkRuns(example.text)
    }

    @Test("has an example of every function that can stand somewhere", arguments: FunctionTable.playable.map(\.name))
    func functionExample(name: String) throws {
        let function = try #require(FunctionTable.named(name))
        let names = ["source", "target", "a", "b", "n", "sizes", "results"].map { "  \($0): none\n" }.joined()
        let head = "title: T\nresources:\n  desk: lock\nstate:\n\(names)main:\n"
        let inTask = faults(head + "  - set: x = \(function.example)\n")
        let inExpectation = faults(head + "  []\nexpect:\n  - \"none != \(function.example)\"\n")
        let alone = faults(head + "  []\nexpect:\n  - \"\(function.example)\"\n")
        #expect(inTask.isEmpty || inExpectation.isEmpty || alone.isEmpty, "\(inTask)")
    }

    @Test("names the errors that the language raises", arguments: ErrorSummary.all.map(\.name))
    func error(name: String) throws {
        let summary = try #require(ErrorSummary.all.first { $0.name == name })
        let steps = summary.example.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        let loaded = try load(
            """
            title: T
            resources:
              promise: future
              small: { queue: 1, full: reject }
            tasks:
              endless:
                - await: endless()
              rabbit:
                - spawn: rabbit()
                - spawn: rabbit()
                - sleep: 1s
            main:
            \(steps)
            """)
        var kernel = Kernel(
            program: loaded.program, seed: 1, bounds: Bounds(turn: 100_000, instant: 10_000_000, bytes: 4 << 20))
        #expect(kernel.advance(.init(budget: 10_000_000)) == .ended)
        let error = kernel.report().error ?? ""
        #expect(error == name || error.hasPrefix(name + ":"), "\(error)")
    }

    @Test("has an answer to everything that YAML takes otherwise", arguments: Trap.all.map(\.written))
    func trap(written: String) throws {
        let trap = try #require(Trap.all.first { $0.written == written })
        #expect(!trap.answer.isEmpty)
    }

    @Test("has the operators in the order in which they bind")
    func operators() throws {
        let places = try BinaryOperator.allCases.map { operation in
            let isMatch = { (summary: OperatorSummary) in
                summary.written.split(whereSeparator: { $0 == " " || $0 == "," }).contains(Substring(operation.symbol))
                    || summary.written.contains(operation.symbol) && operation.symbol.count > 1
            }
            return (operation.precedence, try #require(OperatorSummary.all.firstIndex(where: isMatch), "\(operation)"))
        }
        let sorted = places.sorted { $0.0 < $1.0 }
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.1 <= $1.1 })
    }

    @Test("tells of every section, step, resource, figure and finding")
    func complete() {
        let document = ScenarioReference.document
        let words =
            Section.all.filter(\.isPlayable).map(\.name) + Self.playable
            + ResourceTable.all.filter { $0.kind != nil }.map(\.name) + LoadKey.all.map(\.name)
            + FindingKind.allCases.map(\.name)
        #expect(words.filter { !document.contains("`\($0)`") } == [])
        for subject in [Measure.Subject.run, .kind, .resource] {
            let paths = Measure.Scalar.allCases.compactMap { Measure.scalar($0).path(of: subject) }
            #expect(paths.filter { !document.contains("`NAME.\($0)`") && !document.contains("`\($0)`") } == [])
        }
        #expect(Measure.Times.allCases.filter { !document.contains("`NAME.\($0.path).…`") } == [])
        #expect(Measure.Statistic.allCases.filter { !document.contains("`\($0)`") } == [])
    }
}
