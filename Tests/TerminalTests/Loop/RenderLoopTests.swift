import Dashboard
import Snapshots
import Synchronization
import Terminal
import Testing

@MainActor
@Suite(.timeLimit(.minutes(1))) struct RenderLoopTests {
    @Test func paintsTheFirstFrameAtTheSizeOfTheDisplay() async {
        let display = FakeDisplay(script: [.typed("q")])
        _ = await Self.loop(on: display).run()
        #expect(display.log == ["draw 20x4 keys 0 snapshot 0", "close"])
    }

    @Test func allKeysOfOneBatchArePaintedOnce() async {
        let pasted = String(repeating: "x", count: 20_000)
        let display = FakeDisplay(script: [.typed(pasted), .typed("q")])
        let (_, model) = await Self.loop(on: display).run()
        #expect(display.log == ["draw 20x4 keys 0 snapshot 0", "draw 20x4 keys 20000 snapshot 0", "close"])
        #expect(model.keys == 20_001)
    }

    @Test func keysTypedAfterLeavingAreDropped() async {
        let display = FakeDisplay(script: [.typed("aqb"), .typed("c")])
        let (exit, model) = await Self.loop(on: display).run()
        #expect(exit == .quit(leavesScreen: false))
        #expect(model.keys == 2)
    }

    @Test func leavingTheScreenLeavesTheFrameThatWasSeen() async {
        let display = FakeDisplay(script: [.typed("a"), .typed("bQ")])
        let (exit, _) = await Self.loop(on: display).run()
        #expect(exit == .quit(leavesScreen: true))
        #expect(display.log.last == "close leaving 20x4 keys 1 snapshot 0")
    }

    @Test(
        arguments: [
            (.signal(2), .signal(2), 130), (.signal(15), .signal(15), 143), (.signal(1), .signal(1), 129),
            (.hangup, .hangup, 129), (.typed("q"), .quit(leavesScreen: false), 0),
        ] as [(DisplayEvent, Exit, Int32)])
    func endsAsAsked(event: DisplayEvent, expected: Exit, code: Int32) async {
        let display = FakeDisplay(script: [event, .signal(3)])
        let (exit, _) = await Self.loop(on: display).run()
        #expect(exit == expected)
        #expect(exit.code == code)
        #expect(display.log.last == "close")
    }

    @Test func aRedrawForgetsWhatIsShownBeforeItPaints() async {
        let display = FakeDisplay(script: [.typed("r"), .repaint, .typed("q")])
        _ = await Self.loop(on: display).run()
        #expect(
            display.log == [
                "draw 20x4 keys 0 snapshot 0", "forget", "draw 20x4 keys 1 snapshot 0", "draw 20x4 keys 1 snapshot 0",
                "close",
            ])
    }

    @Test func whatIsCopiedGoesToTheDisplayWhichMayRefuse() async {
        let display = FakeDisplay(script: [.typed("c"), .typed("C"), .typed("q")])
        _ = await Self.loop(on: display).run()
        #expect(
            display.log == [
                "draw 20x4 keys 0 snapshot 0", "copy 1", "draw 20x4 keys 1 snapshot 0", "copy ",
                "draw 20x4 keys 2 snapshot 0 refused(\"nothing to copy\")", "close",
            ])
    }

    @Test func whatBecameOfAnExportIsTold() async {
        let told = "20x4 keys 1 snapshot 0 done(\"frameText at 1\")"
        let display = FakeDisplay(script: [.typed("w")], leavingAt: told)
        _ = await Self.loop(on: display).run()
        #expect(display.log.dropLast().last == "draw " + told)
    }

    @Test func aNewSizeIsPainted() async {
        let display = FakeDisplay(script: [.messages([.resized(Size(columns: 9, rows: 3))]), .typed("q")])
        _ = await Self.loop(on: display).run()
        #expect(display.log == ["draw 20x4 keys 0 snapshot 0", "draw 9x3 keys 0 snapshot 0", "close"])
    }

    @Test func commandsAreSentInOrder() async {
        let sent = Mutex<[Command]>([])
        let display = FakeDisplay(script: [.typed("pq")])
        let loop = RenderLoop(
            model: TallyScene(), screen: display, snapshots: AsyncStream { _ in },
            send: { command in sent.withLock { $0.append(command) } },
            export: TallyScene.export)
        _ = await loop.run()
        #expect(sent.withLock { $0 } == [.togglePlay, .step])
    }

    @Test func snapshotsThatComeFasterThanTheFramesAreSkipped() async {
        let (snapshots, source) = AsyncStream.makeStream(of: Snapshot.self, bufferingPolicy: .bufferingNewest(1))
        let pacing = Pacing()
        let display = FakeDisplay()
        let loop = RenderLoop(
            model: TallyScene(), screen: display, snapshots: snapshots, send: { _ in }, framesPerSecond: 20,
            export: TallyScene.export, sleep: pacing.sleep)
        let running = Task { await loop.run() }
        source.yield(.numbered(1))
        #expect(await pacing.nextSleep() == .milliseconds(50))
        source.yield(.numbered(2))
        source.yield(.numbered(3))
        pacing.wake()
        _ = await pacing.nextSleep()
        // A key does not wait for the next frame.
        display.sink?(.typed("x"))
        source.yield(.numbered(4))
        display.sink?(.typed("q"))
        pacing.wake()
        _ = await running.value
        #expect(
            display.log == [
                "draw 20x4 keys 0 snapshot 0", "draw 20x4 keys 0 snapshot 1", "draw 20x4 keys 0 snapshot 3",
                "draw 20x4 keys 1 snapshot 3", "close",
            ])
    }

    @Test func goesOnWhenThereAreNoMoreSnapshots() async {
        let (snapshots, source) = AsyncStream.makeStream(of: Snapshot.self)
        source.finish()
        let display = FakeDisplay(script: [.typed("a"), .typed("q")])
        let loop = RenderLoop(
            model: TallyScene(), screen: display, snapshots: snapshots, send: { _ in }, export: TallyScene.export)
        let (_, model) = await loop.run()
        #expect(model.keys == 2)
    }

    @Test func aCancelledTaskGivesTheDisplayBack() async {
        let display = FakeDisplay()
        let loop = Self.loop(on: display)
        let running = Task { await loop.run() }
        running.cancel()
        _ = await running.value
        #expect(display.log.last == "close")
    }

    private static func loop(on display: FakeDisplay) -> RenderLoop<TallyScene> {
        RenderLoop(
            model: TallyScene(), screen: display, snapshots: AsyncStream { _ in }, send: { _ in },
            export: TallyScene.export)
    }
}

/// Sleep that lasts until the test says so.
private final class Pacing: Sendable {
    private let sleeps = AsyncStream.makeStream(of: Duration.self)
    private let wakes = AsyncStream.makeStream(of: Void.self)

    @Sendable func sleep(for duration: Duration) async throws {
        sleeps.continuation.yield(duration)
        for await _ in wakes.stream { return }
    }

    func nextSleep() async -> Duration? {
        for await duration in sleeps.stream { return duration }
        return nil
    }

    func wake() { wakes.continuation.yield() }
}

extension Snapshot {
    fileprivate static func numbered(_ serial: UInt64) -> Snapshot {
        let playback = Playback(status: .playing, speed: .max, position: .start, head: .start)
        return Snapshot(serial: serial, scenario: ScenarioCard(name: "s", title: "s"), playback: playback, runs: [])
    }
}
