import Snapshots
import Testing

/// Expressions as a scenario writes them, evaluated by the kernel.
@Suite struct ValueTests {
    private func value(_ expression: String) throws -> String {
        let report = try Scenarios.run("title: Value\nmain:\n  - set: x = \(expression)\n  - log: \"{x}\"")
        return report.error ?? report.log.map(\.message).joined()
    }

    @Test(arguments: [
        ("7 / 2", "3.5"), ("7 % 3", "1"), ("-7 % 3", "2"), ("2 ^ 10", "1024"), ("-2 ^ 2", "-4"), ("50% * 4", "2"),
        ("0.1 + 0.2", "0.30000000000000004"), ("min(3, 1, 2)", "1"),
        ("round(2.5)", "3"), ("floor(-0.5)", "-1"), ("ceil(0.2)", "1"), ("sqrt(16)", "4"), ("abs(-3)", "3"),
    ])
    func numbers(expression: String, expected: String) throws { #expect(try value(expression) == expected) }

    @Test(arguments: [
        ("1s + 500ms", "1.5s"), ("1s - 1500ms", "-500ms"), ("3 * 250ms", "750ms"), ("1h / 4", "900s"),
        ("1h / 30min", "2"), ("5s % 2s", "1s"), ("-5s % 2s", "1s"), ("-1s", "-1s"), ("abs(-1s)", "1s"),
        ("90/s * 2s", "180"), ("2s * 90/s", "180"), ("3 / 1500ms", "2/s"), ("10 / 5/s", "2s"), ("2 * 3/s", "6/s"),
        ("6/s / 2", "3/s"), ("6/s / 2/s", "3"), ("1/s + 60/min", "2/s"), ("3/s - 1/s", "2/s"), ("60/min", "1/s"),
        ("max(1s, 1200ms)", "1.2s"), ("1ns + 2us + 3ms", "3.002001ms"),
    ])
    func units(expression: String, expected: String) throws { #expect(try value(expression) == expected) }

    @Test(arguments: [
        ("1 < 2 and not 2 < 1", "true"), ("1s == 1000ms", "true"), ("60/min == 1/s", "true"),
        ("'b' > 'a'", "true"), ("none == false", "false"), ("[1, [2]] == [1, [2]]", "true"),
        ("1..3 == [1, 2, 3]", "true"),
        ("(a=1, b=2) == (b=2, a=1)", "true"), ("2 in 1..3", "true"), ("'ell' in 'hello'", "true"),
        ("'a' in (a=1)", "true"), ("4 not in [1, 2]", "true"), ("if 1 < 2 then 'yes' else 'no'", "yes"),
        ("false and 1 / 0 == 1", "false"), ("true or 1 / 0 == 1", "true"),
    ])
    func conditions(expression: String, expected: String) throws { #expect(try value(expression) == expected) }

    @Test(arguments: [
        ("[1, 'a', 2s, none]", "[1, a, 2s, none]"), ("(a=1).b", "none"), ("(a=1)['a']", "1"), ("{}", "()"),
        ("3..1", "[]"), ("count(1..4)", "4"), ("sum(1..4)", "10"),
        ("sum([1s, 2s])", "3s"), ("sum([])", "0"), ("[10, 20][1]", "20"), ("(5..9)[2]", "7"), ("count('naïve')", "5"),
        ("count(k for k in 1..9 if k % 3 == 0)", "3"),
    ])
    func collections(expression: String, expected: String) throws { #expect(try value(expression) == expected) }

    @Test(arguments: [
        "1 / 0", "1 % 0", "1s / 0", "1s / 0s", "1s % 0s", "1/s / 0", "1/s / 0/s", "1 / 0s", "1 / 0/s", "2 ^ 10000",
        "(0 - 8) ^ 0.5", "sqrt(0 - 1)", "10 ^ 308 * 10", "10 ^ 308 * 1/s * 10", "10 ^ 308 / 1ns",
        "10 ^ 308 * 1/s + 10 ^ 308 * 1/s", "10 ^ 308 * 1/s / (1 / 10)", "10 ^ 308 * 1/s / (1/s / 10)",
        "10 ^ 308 * 1/s * 10s",
        "100000h * 10 ^ 9",
        "[1][1]", "[1][0 - 1]", "[1][0.5]", "min([])",
    ])
    func impossibleValuesRaiseValueError(expression: String) throws {
        let error = try value(expression)
        #expect(error.hasPrefix("ValueError"), "\(error)")
    }

    /// Operands whose types only the run knows.
    @Test(arguments: [
        "v[0] + 1", "v[0] - v[0]", "1s + v[1]", "v[1] % 1s", "v[2] * v[2]", "1/s * v[0]", "v[0] / 2/s",
        "2/s / v[0]", "v[5] % v[1]", "v[2] ^ v[1]", "v[4] / 1s", "-v[0]", "v[0] < 1", "1s < v[1]", "v[3] > v[3]",
        "v[1] in v[1]",
        "v[1][0]", "v[1].field", "1..v[0]", "abs(v[0])", "sqrt(v[2])", "count(v[1])", "sum(v[1])", "max(v[0], v[1])",
        "not v[1]", "v[0] and true", "[1][v[0]]", "near(v[0], v[1], 5%)",
    ])
    func meaninglessMixturesRaiseTypeError(expression: String) throws {
        let report = try Scenarios.run(
            """
            title: Mixture
            main:
              - set: v = ['text', 1, 1s, none, [1], 2/s]
              - set: x = \(expression)
            """)
        #expect(report.error?.hasPrefix("TypeError") == true, "\(report.error ?? "no error")")
    }

    @Test(arguments: [
        ("a list", "[1, 2]", "b[0] = 9", "[1, 2] [9, 2]"),
        ("a list within a list", "[[1], [2]]", "b[0][0] = 9", "[[1], [2]] [[9], [2]]"),
        ("a record", "(k=1)", "b.k = 9", "(k=1) (k=9)"),
        ("a new key", "(k=1)", "b.m = 9", "(k=1) (k=1, m=9)"),
        ("a list in a record", "(k=[1], m=2)", "b.k[0] += 9", "(k=[1], m=2) (k=[10], m=2)"),
        ("a record in a list", "[(k=(m=1))]", "b[0].k.m = 9", "[(k=(m=1))] [(k=(m=9))]"),
        ("a range", "1..3", "b[1] = 9", "[1, 2, 3] [1, 9, 3]"),
        ("a text key", "{}", "b['a b'] = 9", "() (a b=9)"),
    ])
    func assigningCopies(name: String, first: String, change: String, expected: String) throws {
        let report = try Scenarios.run(
            """
            title: Copies
            main:
              - set: a = \(first)
              - set: b = a
              - set: \(change)
              - log: "{a} {b}"
            """)
        #expect(report.error == nil)
        #expect(report.log.map(\.message) == [expected])
    }

    @Test func whatOthersHoldIsCopiedToo() throws {
        let report = try Scenarios.run(
            """
            title: Hands
            resources:
              jobs: { queue: unbounded }
              ready: future
            state:
              shared: [0]
            tasks:
              take(list):
                - set: list[0] = 9
                - return: list
            main:
              - set: mine = [1]
              - await: take(mine)
                as: theirs
              - put: mine
                to: jobs
              - fulfil: ready
                with: mine
              - set: shared = mine
              - set: mine[0] = 2
              - take: jobs
                as: item
              - await: ready
                as: value
              - log: "{mine} {theirs} {item} {value} {shared}"
              - set: value[0] = 3
              - await: ready
                as: again
              - log: "{again}"
            """)
        #expect(report.log.map(\.message) == ["[2] [9] [1] [1] [1]", "[1]"])
    }

    @Test func aListThatIsGoneThroughMayBeWritten() throws {
        let report = try Scenarios.run(
            """
            title: Going through
            main:
              - set: list = [1, 2, 3]
              - for: item in list
                do:
                  - set: list[2] = item * 10
                  - log: "{item}"
              - log: "{list}"
            """)
        #expect(report.log.map(\.message).last == "[1, 2, 30]" || report.log.map(\.message).last == "[1, 2, 200]")
    }
}
