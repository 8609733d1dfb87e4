import Testing

/// A scenario that takes all the time or memory it can get.
struct HostileScenario: CustomTestStringConvertible, Sendable {
    var name: String
    /// Below `title`.
    var text: String
    /// How the run's error begins; nil: the run succeeds all the same.
    var error: String?

    var testDescription: String { name }
    var yaml: String { "title: Hostile\n" + text }

    init(_ name: String, endsIn error: String?, _ text: String) {
        self.name = name
        self.error = error
        self.text = text
    }
}

extension HostileScenario {
    static let all = loops + expressions + values + tasks + preparations

    /// Turns, instants and runs without an end.
    private static let loops: [HostileScenario] = [
        HostileScenario("a loop without a wait", endsIn: "RunawayError", "main:\n  - forever:\n    do: []"),
        HostileScenario(
            "a condition that stays true", endsIn: "RunawayError", "main:\n  - while: 1 < 2\n    do: []"),
        HostileScenario(
            "four thousand million turns of a loop", endsIn: "RunawayError",
            "main:\n  - repeat: 3999999999\n    do: []"),
        HostileScenario(
            "computing for no time", endsIn: "RunawayError", "main:\n  - forever:\n    do:\n      - compute: 0s"),
        HostileScenario(
            "sleeping for no time", endsIn: "RunawayError: 1000000 steps at one instant",
            "main:\n  - forever:\n    do:\n      - sleep: 0s"),
        HostileScenario(
            "sleeping past the end of time", endsIn: "RunawayError: 1000000 steps at one instant",
            "main:\n  - forever:\n    do:\n      - sleep: 2500000h"),
        HostileScenario(
            "a retry that never waits", endsIn: "RunawayError",
            "main:\n  - retry: 1000000000\n    do:\n      - fail: Nope"),
        HostileScenario(
            "talking without end", endsIn: "RunawayError", "main:\n  - forever:\n    do:\n      - log: again"),
    ]

    /// One expression that is enough.
    private static let expressions: [HostileScenario] = [
        expression("a comprehension over a thousand million", "count(k for k in 1..1000000000)", "RunawayError"),
        expression("comprehensions in each other", "sum(count(j for j in 1..k) for k in 1..100000)", "RunawayError"),
        expression("a range past its bound", "1..5000000000", "ValueError: a range of more than 4000000000 numbers"),
        expression("a sum over a range", "sum(1..3000000000)", "RunawayError"),
        expression("the greatest of a range", "max(1..3000000000)", "RunawayError"),
        expression("a search in a range", "0 in 1..3000000000", "RunawayError"),
        expression("a tower of powers", "9 ^ 9 ^ 9", "ValueError: the result is not a finite number"),
        expression("a product past all numbers", "9 ^ 300 * 9 ^ 300", "ValueError"),
        expression("a duration past all time", "1h * 9 ^ 20", "ValueError: a duration past 292 years"),
    ]

    private static func expression(_ name: String, _ expression: String, _ error: String) -> HostileScenario {
        HostileScenario(name, endsIn: error, "main:\n  - set: x = \(expression)")
    }

    /// Values that grow, or that share so much that their written form would.
    private static let values: [HostileScenario] = [
        HostileScenario(
            "a range that is written to", endsIn: "RunawayError",
            "main:\n  - set: xs = 1..3000000000\n  - set: xs[0] = 5"),
        HostileScenario(
            "a list that doubles", endsIn: "RunawayError",
            """
            tasks:
              joined(a, b):
                - return: a + b
            main:
              - set: xs = [1]
              - forever:
                do:
                  - await: joined(xs, xs)
                    as: xs
                  - sleep: 1s
            """),
        HostileScenario(
            "a list that grows for ever", endsIn: "RunawayError",
            """
            tasks:
              one(k):
                - return: k
              joined(a, b):
                - return: a + b
            main:
              - gather: one(k) for k in 1..20000
                as: more
              - set: xs = [0]
              - forever:
                do:
                  - await: joined(xs, more)
                    as: xs
                  - sleep: 1s
            """),
        HostileScenario(
            "a record with a key for everything", endsIn: "RunawayError",
            "state: { seen: {} }\nmain:\n  - for: k in 1..1000000\n    do:\n      - set: seen[k] = k"),
        HostileScenario(
            "a text that doubles", endsIn: nil,
            "main:\n  - set: t = 'ab'\n  - repeat: 60\n    do:\n      - set: t = '{t}{t}'\n"
                + "  - log: \"{t}\"\nexpect:\n  - count(t) == 65537"),
        HostileScenario(
            "a list of lists of itself, written out", endsIn: nil,
            "main:\n  - set: a = [1]\n  - repeat: 40\n    do:\n      - set: a = [a, a, a]\n"
                + "  - log: \"{a}\"\n  - return: a"),
        HostileScenario(
            "a list of lists of itself, compared", endsIn: "ValueError: values of more than 1000000 parts",
            "main:\n  - set: a = [1]\n  - set: b = [1]\n  - repeat: 30\n    do:\n      - set: a = [a, a, a]\n"
                + "      - set: b = [b, b, b]\n  - return: a == b"),
        HostileScenario(
            "long texts in a list, written out", endsIn: nil,
            "main:\n  - set: t = 'ab'\n  - repeat: 20\n    do:\n      - set: t = '{t}{t}'\n  - set: l = [t, t, t, t]\n"
                + "  - repeat: 8\n    do:\n      - set: l = [l, l, l, l, l, l, l, l]\n  - return: l"),
        HostileScenario(
            "going through a long text", endsIn: nil,
            "main:\n  - set: t = 'ab'\n  - repeat: 20\n    do:\n      - set: t = '{t}{t}'\n  - set: n = 0\n"
                + "  - for: c in t\n    do:\n      - set: n += 1\nexpect:\n  - n == 65537"),
        HostileScenario(
            "looking for a long text in another", endsIn: nil,
            "main:\n  - set: t = 'aa'\n  - repeat: 14\n    do:\n      - set: t = '{t}{t}'\n"
                + "  - return: >\n      '{t}b' in '{t}{t}'\nexpect:\n  - result == false"),
        HostileScenario(
            "long texts that nobody takes", endsIn: "MemoryError",
            "resources: { q: { queue: unbounded } }\nmain:\n  - set: t = 'ab'\n  - repeat: 15\n    do:\n"
                + "      - set: t = '{t}{t}'\n  - forever:\n    do:\n      - put: \"{now()}{t}\"\n        to: q\n"
                + "      - sleep: 1ns"),
        HostileScenario(
            "items that nobody takes", endsIn: "MemoryError",
            "resources: { q: { queue: unbounded } }\nmain:\n  - forever:\n    do:\n      - put: 1\n        to: q\n"
                + "      - sleep: 1ns"),
    ]

    /// Tasks and calls without number.
    private static let tasks: [HostileScenario] = [
        HostileScenario(
            "tasks that start two each", endsIn: "MemoryError",
            "tasks:\n  f:\n    - spawn: f()\n    - spawn: f()\n    - sleep: 1s\nmain:\n  - spawn: f()\n  - sleep: 1h"),
        HostileScenario(
            "a task that starts the next", endsIn: "RunawayError: 1000000 steps at one instant",
            "tasks:\n  f:\n    - spawn: f()\nmain:\n  - spawn: f()\n  - sleep: 1h"),
        HostileScenario(
            "ten million tasks", endsIn: "MemoryError",
            "tasks:\n  f(n):\n    - sleep: 1s\nmain:\n  - gather: f(n) for n in 1..10000000"),
        HostileScenario(
            "ten million handles", endsIn: "MemoryError",
            "tasks:\n  f(n):\n    - sleep: 1s\nmain:\n  - spawn: f(n) for n in 1..10000000\n    as: all"),
        HostileScenario(
            "a task that calls itself", endsIn: "RecursionError: more than 1000 calls inside each other",
            "tasks:\n  f(n):\n    - await: f(n + 1)\nmain:\n  - await: f(1)"),
        HostileScenario(
            "two that call each other", endsIn: "RecursionError",
            "tasks:\n  f:\n    - await: g()\n  g:\n    - await: f()\nmain:\n  - await: f()"),
        HostileScenario(
            "a generator that reads itself", endsIn: "RecursionError",
            "tasks:\n  g:\n    - for: x in g()\n      do:\n        - yield: x\nmain:\n  - for: x in g()\n    do: []"),
        HostileScenario(
            "calling itself again on every way out", endsIn: "RunawayError",
            "tasks:\n  f:\n    - try:\n        - await: f()\n      finally:\n        - await: f()\nmain:\n  - await: f()"
        ),
        HostileScenario(
            "handles in lists without a bottom, gathered", endsIn: "ValueError: more than 32 lists of handles",
            nested + "  - gather: a"),
        HostileScenario(
            "handles in lists without a bottom, cancelled", endsIn: "ValueError: more than 32 lists of handles",
            nested + "  - cancel: a"),
        HostileScenario(
            "a line that all jump", endsIn: "RunawayError: 1000000 steps at one instant",
            "resources: { q: { queue: unbounded, order: priority } }\ntasks:\n  f(n):\n    - put: n\n      to: q\n"
                + "      priority: n\nmain:\n  - gather: f(n) for n in 1..10000"),
        HostileScenario(
            "a lock that nobody gives back", endsIn: "RunawayError: 1000000 steps at one instant",
            "resources: { s: { semaphore: 1000000 } }\ntasks:\n  f(n):\n    - acquire: s\nmain:\n"
                + "  - gather: f(n) for n in 1..10000"),
        HostileScenario(
            "a transaction without end", endsIn: "RunawayError",
            "state: { n: 0 }\nmain:\n  - transaction: 1\n    do:\n      - forever:\n        do:\n"
                + "          - set: n += 1"),
        HostileScenario(
            "arrivals at every nanosecond", endsIn: "MemoryError",
            "tasks:\n  f(n):\n    - sleep: 1h\nload:\n  w:\n    run: f(n)\n    arrivals: constant\n"
                + "    rate: 999999999/s\n    duration: 1h"),
        HostileScenario(
            "more users than anybody has", endsIn: "MemoryError",
            "tasks:\n  f(n):\n    - sleep: 1h\nload:\n  w:\n    run: f(n)\n    users: 1000000000\n    count: 5"),
        HostileScenario(
            "a family with a member for every number", endsIn: "RunawayError",
            "resources: { row(k): lock }\nmain:\n  - for: k in 1..1000000\n    do:\n      - acquire: row(k)"),
    ]

    private static let nested = "main:\n  - set: a = [1]\n  - repeat: 100000\n    do:\n      - set: a = [a]\n"

    /// Before the first step, and after the last.
    private static let preparations: [HostileScenario] = [
        HostileScenario(
            "state that takes for ever", endsIn: "RunawayError",
            "state: { n: count(k for k in 1..1000000000) }\nmain: []"),
        HostileScenario(
            "a size that takes for ever", endsIn: "RunawayError",
            "resources:\n  api:\n    semaphore: count(k for k in 1..1000000000)\nmain: []"),
        HostileScenario(
            "a size that cannot be", endsIn: "ValueError: division by zero",
            "parameters: { n: 0 }\nresources:\n  api: { semaphore: 10 / n }\nmain: []"),
        HostileScenario(
            "state that cannot be", endsIn: "ValueError: division by zero", "state: { n: 1 / 0 }\nmain: []"),
    ]
}
