import Snapshots
import Testing

@testable import Reports

@Suite struct TextSummaryTests {
    @Test func `the summary leads from what happened to what was expected`() {
        #expect(
            semaphoreReport().summary(style: TextStyle(), replay: "orrery play semaphore --seed 7") == """
                semaphore · seed 7
                succeeded at 3.5s: 21 tasks, 163 steps, 104 events
                result [200, 200]

                Tasks  created  started  succeeded  per second
                call        20       20         20       5.714

                Times           count   mean  p50  p90  p99   max
                call   latency     20  1.85s   2s   3s    -  3.5s
                  -: p99 takes 100 samples

                Resources             capacity  peak    used  acquired  mean wait  queue  peak
                api        semaphore         3     3  95.24%        20      1.35s  7.714    17

                Log
                  0s  main  say "go"

                Expectations
                  ✔ elapsed == 3.5s
                  ✘ api.peak == 2: was 3 (line 23)

                Watch it: orrery play semaphore --seed 7

                """)
    }

    @Test func `sections with nothing to tell are left out`() {
        let report = RunReport(scenario: "empty", seed: 1, outcome: .stopped, elapsed: .zero, error: "E: no")
        #expect(
            report.summary(style: TextStyle()) == """
                empty · seed 1
                stopped at 0s: 0 tasks, 0 steps, 0 events
                E: no

                """)
    }

    @Test func `ASCII is enough`() {
        var report = semaphoreReport()
        report.scenario = "größe"
        report.log[0].message = "日本 →"
        let summary = report.summary(style: TextStyle(isASCII: true))
        #expect(summary.unicodeScalars.allSatisfy { $0.isASCII })
        #expect(summary.contains("gr??e - seed 7"))
        #expect(summary.contains("ok   elapsed == 3.5s"))
        #expect(summary.contains("FAIL api.peak == 2: was 3 (line 23)"))
    }

    @Test func `text from a scenario cannot drive the terminal`() {
        var report = semaphoreReport()
        report.scenario = "a\u{1B}[2J"
        report.error = "E: \u{9B}31m"
        report.kinds[0].name = "k\u{07}"
        report.resources[0].name = "r\u{08}"
        report.log[0].message = "two\nlines \u{202E}"
        report.findings = [Finding(.unseenError, what: "\u{1B}]0;title\u{07}", line: 3, task: "t\u{1B}")]
        report.expectations[1].actual = "\u{1B}c"
        let unsafe = report.summary(style: TextStyle()).unicodeScalars.filter {
            $0 != "\n" && SafeText.sanitised($0) != $0
        }
        #expect(unsafe.isEmpty)
    }

    @Test func `a long log keeps its beginning and its end`() {
        var report = RunReport(scenario: "s", seed: 1, outcome: .succeeded, elapsed: .second, logDropped: 9)
        report.log = (1...100).map { LogLine(time: .second, task: "main", message: "line \($0)") }
        let lines = TextSummary(report: report, style: TextStyle()).logLines()
        #expect(lines.count == 1 + 30 + 1 + 10 + 1)
        #expect(lines[30].hasSuffix("line 30"))
        #expect(lines[31] == "  60 lines are left out")
        #expect(lines[32].hasSuffix("line 91"))
        #expect(lines[42] == "  9 more came after the log was full")
    }

    @Test func `emphasis is added only where it is asked for`() {
        let plain = semaphoreReport().summary(style: TextStyle())
        let emphasised = semaphoreReport().summary(style: TextStyle(isEmphasised: true))
        #expect(!plain.contains("\u{1B}"))
        #expect(emphasised.contains("\u{1B}[1mTasks"))
    }

    @Test(arguments: [
        (0.0, "0s"), (3.5, "3.5s"), (0.08124, "81.24ms"), (0.0000405, "40.5us"), (7e-9, "7ns"), (1e-12, "0.001ns"),
        (12345.678, "3.429h"), (123.456, "123.5s"), (2.0 / 3, "666.7ms"),
    ])
    func `durations are rounded to four digits in a fitting unit`(seconds: Double, expected: String) {
        #expect(seconds.readableSeconds == expected)
    }

    @Test(arguments: [
        (0.0, "0"), (0.00001, "<0.001"), (0.95238, "0.9524"), (7.7142857, "7.714"), (71.4285, "71.43"),
        (1234.5, "1235"), (-2.5, "-2.5"),
    ])
    func `numbers are rounded to four digits`(value: Double, expected: String) {
        #expect(value.readable == expected)
    }

    @Test(arguments: [
        (ReportValue.none, "none"), (.text("a"), "'a'"), (.duration(.millisecond), "1ms"), (.rate(90), "90/s"),
        (.list([.number(1), .bool(false)]), "[1, false]"),
        (.record([(key: "url", value: .text("u")), (key: "status", value: .number(404))]), "(url='u', status=404)"),
        (.error(kind: "ValueError", message: ""), "ValueError"), (.reference("call-7"), "call-7"),
    ])
    func `a value is written in the language's notation`(value: ReportValue, expected: String) {
        #expect(value.text == expected)
    }
}
