import Kernel
import Snapshots
import Testing

@testable import Engine

/// The driver: what a screen sees of the engine, on a clock that the tests move.
@Suite struct ScenarioEngineTests {
    private static let frame = Duration.milliseconds(20)

    private static let loader: ScenarioLoader = { name, variant throws(LoadProblems) in
        switch (name, variant) {
        case ("calls", _): Programs.scenario(Programs.calls)
        case ("clock", nil): Programs.scenario(Programs.clock, variants: ["fast", "slow"])
        case ("clock", "slow"): Programs.scenario(Programs.work(workers: 2, rounds: 2), variants: ["slow"])
        case ("endless", _): Programs.scenario(Programs.work(workers: 8, rounds: 1_000_000))
        default: throw LoadProblems(["\(name).yaml:1:1: no such scenario"])
        }
    }

    /// Runs an engine beside `body`, and proves that nothing of it is left afterwards.
    private func withEngine(
        speed: Speed? = nil, _ body: (ScenarioEngine, ManualClock, inout Screen) async throws -> Void
    ) async rethrows {
        let clock = ManualClock()
        let engine = ScenarioEngine(load: Self.loader, clock: clock, framesPerSecond: 50, speed: speed)
        var snapshots = Screen(engine.snapshots)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await engine.run() }
            try await body(engine, clock, &snapshots)
            group.cancelAll()
        }
        while await snapshots.next() != nil {}
        #expect(clock.sleeperCount == 0)
    }

    /// The snapshots of an engine, one by one.
    struct Screen {
        private var iterator: AsyncStream<Snapshot>.Iterator

        init(_ stream: AsyncStream<Snapshot>) { iterator = stream.makeAsyncIterator() }

        mutating func next() async -> Snapshot? { await iterator.next(isolation: #isolation) }

        mutating func first(where fits: (Snapshot) -> Bool) async throws -> Snapshot {
            while let snapshot = await next() {
                if fits(snapshot) { return snapshot }
            }
            throw CancellationError()
        }
    }

    @Test func openingShowsTheFirstStepPaused() async throws {
        try await withEngine { engine, _, snapshots in
            engine.send(.open(name: "calls"))
            let snapshot = try #require(await snapshots.next())
            #expect(snapshot.serial == 1)
            #expect(snapshot.scenario.name == "calls")
            #expect(snapshot.playback.status == .paused)
            #expect(snapshot.playback.end == Nanoseconds(3_500_000_000))
            #expect(snapshot.runs[0].events.total == 1)
        }
    }

    @Test func commandsAreCarriedOutInTheirOrder() async throws {
        try await withEngine { engine, _, snapshots in
            engine.send(.open(name: "calls"))
            for _ in 0..<30 { engine.send(.step) }
            for _ in 0..<10 { engine.send(.stepBack) }
            engine.send(.query(Query(events: .init(limit: 100))))
            let snapshot = try await snapshots.first { $0.runs[0].events.rows.count > 10 }
            #expect(snapshot.runs[0].events.total == 21)
        }
    }

    @Test func aPlayingRunShowsOneSnapshotAFrame() async throws {
        try await withEngine(speed: .times(1)) { engine, clock, snapshots in
            engine.send(.open(name: "calls"))
            engine.send(.play)
            let start = try await snapshots.first { $0.playback.status == .playing }
            for frame in 1...20 {
                await clock.untilSomebodySleeps()
                clock.advance(by: Self.frame)
                let snapshot = try #require(await snapshots.next())
                #expect(snapshot.serial == start.serial + UInt64(frame))
                #expect(snapshot.playback.position.time == Nanoseconds(Int64(frame) * 20_000_000))
            }
        }
    }

    @Test func betweenFramesNothingIsShownUnlessItIsAskedFor() async throws {
        try await withEngine(speed: .times(1)) { engine, clock, snapshots in
            engine.send(.open(name: "calls"))
            engine.send(.play)
            let start = try await snapshots.first { $0.playback.status == .playing }
            await clock.untilSomebodySleeps()
            clock.advance(by: .milliseconds(7))
            engine.send(.pause)
            let answer = try #require(await snapshots.next())
            #expect(answer.serial == start.serial + 1)
            #expect(answer.playback.status == .paused)
        }
    }

    @Test func aSlowScreenGetsTheNewestOnly() async throws {
        try await withEngine(speed: .times(1)) { engine, clock, snapshots in
            engine.send(.open(name: "calls"))
            engine.send(.play)
            _ = try await snapshots.first { $0.playback.status == .playing }
            for _ in 0..<10 {
                await clock.untilSomebodySleeps()
                clock.advance(by: Self.frame)
            }
            await clock.untilSomebodySleeps()
            let snapshot = try #require(await snapshots.next())
            #expect(snapshot.playback.position.time == Nanoseconds(200_000_000))
        }
    }

    @Test func aCommandIsAnsweredAtFullSpeedToo() async throws {
        try await withEngine(speed: .max) { engine, _, snapshots in
            engine.send(.open(name: "endless"))
            engine.send(.play)
            _ = try await snapshots.first { $0.playback.status == .playing }
            engine.send(.pause)
            let snapshot = try await snapshots.first { $0.playback.status == .paused }
            #expect(snapshot.runs[0].outcome == nil)
        }
    }

    @Test func aScenarioThatDoesNotLoadLeavesTheLastOneOnTheScreen() async throws {
        try await withEngine { engine, _, snapshots in
            engine.send(.open(name: "none"))
            let first = try #require(await snapshots.next())
            #expect(first.problems == ["none.yaml:1:1: no such scenario"])
            #expect(first.runs.isEmpty)
            engine.send(.open(name: "calls"))
            #expect(try await snapshots.first { $0.problems.isEmpty }.scenario.name == "calls")
            engine.send(.open(name: "none"))
            let last = try await snapshots.first { !$0.problems.isEmpty }
            #expect(last.scenario.name == "calls")
            #expect(last.runs.count == 1)
        }
    }

    @Test func aVariantIsLoadedByTheNameThatWasOpened() async throws {
        try await withEngine { engine, _, snapshots in
            engine.send(.open(name: "clock"))
            engine.send(.variant("slow"))
            let slow = try await snapshots.first { $0.runs[0].variant == "slow" }
            #expect(slow.playback.status == .paused)
            engine.send(.variant("none"))
            let problem = try await snapshots.first { !$0.problems.isEmpty }
            #expect(problem.runs[0].variant == "slow")
        }
    }

    @Test(arguments: [Speed.times(1), .max]) func cancellationEndsEverything(speed: Speed) async throws {
        try await withEngine(speed: speed) { engine, _, snapshots in
            engine.send(.open(name: "endless"))
            engine.send(.play)
            _ = try await snapshots.first { $0.playback.status == .playing }
        }
    }
}
