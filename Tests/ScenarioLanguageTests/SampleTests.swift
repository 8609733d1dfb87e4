import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("A file of measured values")
struct SampleTests {
    private func load(_ file: String, steps: String = "  - sleep: empirical('f.csv')") -> Result<Program, FaultList> {
        let source = ScenarioSource(name: "test", path: "test.yaml", text: "title: T\nmain:\n" + steps + "\n")
        return loadScenario(source, readFile: { $0 == "f.csv" ? file : nil }).map(\.program)
    }

    @Test(
        "holds a value a line, in the first column",
        arguments: [
            ("1ms\n2.5ms\n", [1e6, 2.5e6], true), ("latency,host\n1ms,a\n2ms,b", [1e6, 2e6], true),
            ("# measured\n\n3\r\n  4 ; x\n", [3, 4], false), ("1s # slow", [1e9], true),
        ])
    func values(text: String, values: [Double], isDuration: Bool) throws {
        let program = try load(text, steps: "  - set: x = empirical('f.csv')").get()
        #expect(program.samples == [SampleTable(values: values, isDuration: isDuration)])
    }

    @Test(
        "is told what is wrong with it, and where",
        arguments: [
            ("1ms\n2\n", "f.csv:2: numbers and durations do not mix, and this is `2`"),
            ("1ms\nfast\n", "f.csv:2: `fast` is no number and no duration"),
            ("a\nb\n", "f.csv:2: `b` is no number and no duration"),
            ("\n# nothing\n", "f.csv holds no value"),
            (String(repeating: "1ms\n", count: 100_001), "f.csv:100001: more than 100000 values"),
        ])
    func faults(text: String, message: String) {
        guard case .failure(let list) = load(text) else {
            Issue.record("it loaded")
            return
        }
        #expect(list.lines == ["test.yaml:3:22: " + message])
    }

    @Test("is drawn from anew at each use, each value as often")
    func draws() throws {
        let steps = """
              - for: k in 1..400
                do:
                  - set: counts[empirical('f.csv')] += 1
            state:
              counts: [0, 0, 0, 0]
            """
        let program = try load(
            "0\n1\n2\n3\n", steps: steps + "\nexpect:\n  - near(counts[0], 100, 30%)\n  - near(counts[3], 100, 30%)"
        ).get()
        let report = report(of: program)
        for expectation in report.expectations { #expect(expectation.passed, "\(expectation.actual)") }
    }

    @Test("may be what a parameter holds")
    func parameter() throws {
        let steps = "  - sleep: service\n  - sleep: service\nparameters:\n  service: empirical('f.csv')"
        #expect(report(of: try load("3ms\n", steps: steps).get()).elapsed == Nanoseconds(6_000_000))
    }

    @Test("is read once for all variants")
    func once() throws {
        let text = """
            title: T
            main:
              - sleep: empirical('f.csv')
              - sleep: empirical('f.csv')
            variants:
              a:
              b:
                title: B
            """
        final class Count { var reads = 0 }
        let count = Count()
        let source = ScenarioSource(name: "test", path: "test.yaml", text: text)
        let loaded = try loadScenario(
            source, variant: "b",
            readFile: { _ in
                count.reads += 1
                return "1ms"
            }
        ).get()
        #expect(count.reads == 1)
        #expect(report(of: loaded.program).elapsed == Nanoseconds(2_000_000))
    }
}
