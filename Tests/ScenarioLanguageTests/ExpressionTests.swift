import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("An expression")
struct ExpressionTests {
    /// What the expression gives when a task evaluates it.
    private func value(of expression: String) throws -> ReportValue {
        let quoted = expression.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let loaded = try load(
            """
            title: T
            parameters: { three: 3, half: 500ms, often: 90/s, ann: 'ann' }
            state: { pair: { a: 1, b: [10, 20] } }
            main:
              - set: x = 4
              - set: "answer = \(quoted)"
              - return: answer
            """)
        return report(of: loaded.program).result
    }

    @Test(
        "binds its operators as the language says",
        arguments: [
            ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("2 ^ 3 ^ 2", 512), ("-2 ^ 2", -4), ("7 % 4 - 1", 2), ("10 / 4", 2.5),
            ("2 - 3 - 4", -5), ("if 1 < 2 then 3 else 4", 3), ("if false then 1 else if true then 2 else 3", 2),
            ("[1, 2, 3][1] + 1", 3), ("pair.b[1]", 20), ("pair['a']", 1), ("(k=(l=5)).k.l", 5), ("count(1..three)", 3),
            ("count(3..1)", 0), ("sum([1, 2, 3])", 6), ("max(1, x, three)", 4), ("min([4, 2, 9])", 2), ("5%", 0.05),
            ("90/min * 2min", 180), ("often * 2s", 180), ("half / 250ms", 2),
            ("count(k for k in 1..10 if k % 3 == 0)", 3),
            ("sum(k * k for k in 1..3)", 14), ("count(a for a in [x, x] if a == x)", 2), ("sqrt(16)", 4),
            ("abs(-3)", 3),
        ])
    func number(text: String, expected: Double) throws {
        #expect(try value(of: text) == .number(expected))
    }

    @Test(
        "decides",
        arguments: [
            ("not 1 == 2", true), ("not true or true", true), ("false and true or true", true), ("3 in 1..5", true),
            ("7 not in [1, 2]", true), ("'a' in pair", true), ("'n' in ann", true), ("1 == none", false),
            ("'a' < 'b'", true), ("half == 0.5s", true), ("1h == 60min", true), ("1500us == 1.5ms", true),
            ("near(101, 100, 2%)", true), ("near(103, 100, 2%)", false), ("false and [][1] == 3", false),
        ])
    func condition(text: String, expected: Bool) throws {
        #expect(try value(of: text) == .bool(expected))
    }

    @Test(
        "keeps the unit of a duration exact",
        arguments: [
            ("0.1s", 100_000_000), ("1.5ms", 1_500_000), ("2 * half", 1_000_000_000), ("half + 1ns", 500_000_001),
            ("10 / often", 111_111_111), ("1min - 1s", 59_000_000_000), ("-1s", -1_000_000_000),
            ("0.3s", 300_000_000), ("9007199254740993ns", 9_007_199_254_740_993), ("max(1s, half)", 1_000_000_000),
        ])
    func duration(text: String, expected: Int64) throws {
        #expect(try value(of: text) == .duration(Nanoseconds(expected)))
    }

    @Test(
        "fills texts",
        arguments: [
            ("'x is {x}'", "x is 4"), ("'{{x}}'", "{x}"), ("'it''s {ann}'", "it's ann"), ("'{x + 1}{three}'", "53"),
            ("'{[1, 2][0]} of {'a'}'", "1 of a"), ("''", ""),
        ])
    func text(text: String, expected: String) throws {
        if text.contains("{'a'}") {
            #expect(faults("title: T\nmain:\n  - set: a = \(text)\n").count == 1, "a text in a text ends the outer one")
        } else {
            #expect(try value(of: text) == .text(expected))
        }
    }

    @Test("copies a record when one of two names changes it")
    func copies() throws {
        let loaded = try load(
            """
            title: T
            main:
              - set: a = [1, [2, 3]]
              - set: b = a
              - set: b[1][0] = 9
              - return:
                  - a[1][0]
                  - b[1][0]
            """)
        #expect(report(of: loaded.program).result == .list([.number(2), .number(9)]))
    }

    @Test("is text when YAML quotes it in a value, and an expression where only one makes sense")
    func quotes() throws {
        let loaded = try load(
            """
            title: T
            main:
              - sleep: "1s + 1s"
              - return: "1 + {1 + 1}"
            expect:
              - "elapsed == 2s"
            """)
        let report = report(of: loaded.program)
        #expect(report.result == .text("1 + 2"))
        #expect(report.expectations.map(\.passed) == [true])
    }

    @Test("may be a YAML list or map of values")
    func collections() throws {
        let loaded = try load(
            """
            title: T
            main:
              - return:
                  urls: ['a', 'b']
                  sizes:
                    - 1 + 1
                    - 2s
            """)
        let expected = ReportValue.record([
            (key: "urls", value: .list([.text("a"), .text("b")])),
            (key: "sizes", value: .list([.number(2), .duration(.second + .second)])),
        ])
        #expect(report(of: loaded.program).result == expected)
    }
}
