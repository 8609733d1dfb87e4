import Dashboard
import Foundation
import Snapshots
import Testing

@testable import OrreryCommand

@MainActor
@Suite(.timeLimit(.minutes(1))) struct RecordingTests {
    private let turned = """
        orrery-recording: 1
        scenario: sharing
        seed: 1
        # Half way through, a second slot.
        at: 20 500ms set slots 2
        """

    @Test func `a run is recorded, replayed to the same end, and is a test`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        #expect(
            await world.orrery("run", "sharing", "--seed", "7", "--set", "slots=1", "--record", "a.rec") == .success)
        let first = world.output.lines
        #expect(await world.orrery("replay", "a.rec", "--format", "text") == .success)
        #expect(world.output.lines.dropFirst(first.count).prefix(3) == first.prefix(3))
        #expect(await world.orrery("test", "a.rec") == .success)
        #expect(world.output.text.hasSuffix("✔ a.rec: 2 of 2 expectations met\n1 run, all as expected\n"))
        #expect(world.errors.text.isEmpty)
    }

    @Test func `inputs on the way are applied at their steps`() async throws {
        let world = try World(["sharing.yaml": sharing, "turned.rec": turned])
        #expect(await world.orrery("replay", "turned.rec", "--format", "narrate") == .expectationNotMet)
        #expect(world.output.text.contains("At 500ms, worker-2 acquires slot."))
        #expect(world.output.text.contains("At 1.5s, the run succeeded"))
    }

    @Test func `the dashboard plays them as they were`() async throws {
        let world = try World(["sharing.yaml": sharing, "turned.rec": turned])
        world.display = ScriptedDisplay([("is created", .character(" ")), ("succeeded", .character("q"))])
        #expect(await world.orrery("replay", "turned.rec", "--speed", "max") == .success)
        #expect(world.output.line(1).hasPrefix("  succeeded after 1.5s of virtual time"))
    }

    @Test func `a run that was left is left there again`() async throws {
        let text = "orrery-recording: 1\nscenario: endless\nseed: 1\nend: 12 3s 0 left\n"
        let world = try World(["endless.yaml": endless, "left.rec": text])
        #expect(await world.orrery("replay", "left.rec", "--format", "text") == .success)
        #expect(world.output.line(1).hasPrefix("stopped at "))
    }

    @Test func `a scenario that has changed since is told, and its test fails`() async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--record", "a.rec") == .success)
        try world.write(sharing.replacingOccurrences(of: "sleep: 1s", with: "sleep: 2s"), to: "sharing.yaml")
        #expect(await world.orrery("test", "a.rec") == .expectationNotMet)
        #expect(world.output.text.contains("✘ a.rec: differs from what was recorded\n"))
        #expect(world.output.text.contains("4s; recorded was step"))
        #expect(world.output.text.contains("sharing.yaml has changed since a.rec was recorded"))
    }

    @Test func `a recording is never written over a scenario`() async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--record", "sharing.yaml") == .usage)
        #expect(await world.orrery("run", "sharing", "--record", "a.rec", "--replications", "3") == .usage)
        #expect(world.errors.line(0) == "'sharing.yaml' is no name for a recording: write sharing.rec")
    }

    @Test func `an input that the run does not take is told with its step`() async throws {
        let text = "orrery-recording: 1\nscenario: sharing\nseed: 1\nat: 9 500ms set slots 9\n"
        let world = try World(["sharing.yaml": sharing, "a.rec": text])
        #expect(await world.orrery("replay", "a.rec", "--format", "text") == .usage)
        #expect(world.errors.line(0) == "at step 9: slots: 9 is above its maximum, 4")
        #expect(await world.orrery("replay", "a.rec") == .usage)
    }
}

@Suite struct RecordingTextTests {
    private let run = RecordedRun(
        recording: Recording(
            scenario: "a: b\\c\nd", variant: "wrong", source: 7, seed: .max, until: Nanoseconds(60_000_000_001),
            inputs: [
                .set(parameter: "slots", value: "'two words'"), .cancel(TaskID(3)), .fault(.kill(TaskID(4))),
                .fault(.holdLoop(.millisecond)), .fault(.failNext(kind: "call", count: 2, error: "InjectedFault")),
                .fault(.slow(kind: "call", factor: 1.5)), .fault(.leak(resource: "api")),
                .fault(.leak(resource: "host(two words)")), .fault(.drop("db(1)")),
            ].enumerated().map { (index: Int, input: Input) in
                RecordedInput(
                    step: UInt64(index * 10), time: Nanoseconds(Int64(index) * 9_000_000_000_000_001), input: input)
            }, end: Position(step: 99, time: Nanoseconds(.max))),
        mark: RunMark(position: Position(step: 99, time: Nanoseconds(.max)), fingerprint: .max, outcome: .failed),
        performance: Performance(
            screen: Size(columns: 80, rows: 24),
            opening: Performance.Opening(
                seed: 3, variant: "two words", speed: .times(0.25), layout: .load,
                inputs: [RecordedInput(step: 0, input: .set(parameter: "slots", value: "4"))]),
            presses: Self.gestures.enumerated().map {
                Press(
                    time: Nanoseconds(Int64($0.offset) * 1_234_000_000), gesture: $0.element,
                    place: $0.offset % 2 == 0 ? nil : Position(step: 5, time: Nanoseconds(7)))
            }))

    private static let gestures: [Gesture] =
        [
            .key(" "), .key("a"), .key(":"), .key("\\"), .key("é"), .key("漢"), .key("e\u{301}"), .key(.pageDown),
            .key(.escape), .key(.backTab), .key(.f5), .key(.left), .key(.enter),
        ]
        + [Mouse.Action.press, .wheelUp, .wheelDown].map { .mouse(Mouse(action: $0, column: 12, row: 5)) }

    @Test func `whatever is recorded reads back as it was`() throws {
        #expect(try RecordingReader.read(run.text, path: "a.rec") == run)
    }

    @Test(arguments: [
        ("", "a.rec:1: the file is empty: it holds no recording"),
        ("title: A scenario", "a.rec:1: this is no recording: it begins with `orrery-recording: 1`"),
        ("orrery-recording: 2", "a.rec:1: this form of recordings, 2, is newer than this program: update it"),
        ("orrery-recording: 1\nseed: 1", "a.rec:2: `scenario` is missing: add `scenario: NAME`"),
        ("orrery-recording: 1\nsede: 1", "a.rec:2: `sede` is no word of a recording; did you mean `seed`?"),
        ("orrery-recording: 1\nseed: 1\nseed: 2", "a.rec:3: `seed` is there twice: leave one out"),
        ("orrery-recording: 1\nseed: one", "a.rec:2: `seed` is a whole number, such as 1"),
        ("orrery-recording: 1\nuntil: soon", "a.rec:2: a time is a duration with its unit, such as 2.5s"),
        ("orrery-recording: 1\nscenario: a\\x", "a.rec:2: a `\\` is written `\\\\`, another sign `\\u{1f600}`"),
        (
            "orrery-recording: 1\nat: 5",
            "a.rec:2: an input is its step, its time and what it was: `at: 120 2.5s set slots 4`"
        ),
        (
            "orrery-recording: 1\nat: 5 1s leak a\nat: 5 1s leak a",
            "a.rec:3: inputs come in their order, one a step: this one comes before the line above it"
        ),
        (
            "orrery-recording: 1\nscenario: a\nat: 9 1s leak a\nend: 5 1s 0 left",
            "a.rec:4: the last input comes after the end: mend one of the two"
        ),
        ("orrery-recording: 1\nscreen: 80", "a.rec:2: a screen is its columns and rows: `screen: 80x24`"),
        (
            "orrery-recording: 1\nkey: 1s Space",
            "a.rec:2: `screen` comes first: add `screen: 80x24` before this line"
        ),
        (
            "orrery-recording: 1\nscreen: 80x24\nkey: 2s a\nkey: 1s b",
            "a.rec:4: keys come in the order of their times: this one is too early"
        ),
        (
            "orrery-recording: 1\nscreen: 80x24\nopened: seed x",
            "a.rec:3: this is nothing to open with; there are `seed 1`, `variant NAME`, `speed 4x`, `layout load`, `at 0 0s set slots 4`"
        ),
    ])
    func `what is no recording is refused with its line and what would be right`(text: String, line: String) throws {
        #expect(throws: CommandFailure(.badScenario, line)) { try RecordingReader.read(text, path: "a.rec") }
    }

    @Test(arguments: [
        "", "1s", "soon a", "-1s a", "1s Hyper", "1s a at 5", "1s a at x 1s", "1s click 1", "1s click -1 2",
    ])
    func `what says no key is answered with what does`(words: String) throws {
        let text = "orrery-recording: 1\nscreen: 80x24\nkey: \(words)"
        #expect(
            throws: CommandFailure(
                .badScenario,
                "a.rec:3: a key is `TIME KEY at STEP TIME`, such as `key: 2.5s Space at 120 900ms`; the place may be left out"
            )
        ) { try RecordingReader.read(text, path: "a.rec") }
    }

    @Test(arguments: [
        "explode", "set slots", "cancel main", "hold-loop -1s", "fail-next call 0 E", "slow call nan", "leak",
    ])
    func `an input that there is not is answered with those there are`(words: String) throws {
        let text = "orrery-recording: 1\nat: 1 0s \(words)"
        let failure = try #require(throws: CommandFailure.self) { try RecordingReader.read(text, path: "a.rec") }
        #expect(failure.lines[0].hasPrefix("a.rec:2: this is no input; there are `set NAME VALUE`"))
    }
}
