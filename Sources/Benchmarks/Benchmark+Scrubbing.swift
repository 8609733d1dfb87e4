import Engine
import Snapshots

extension Benchmarks.Benchmark {
    static let scrubbing = Self(
        name: "scrubbing", about: "any step of a run of a million steps and 10,000 tasks, command to snapshot"
    ) {
        let program = try Crowd.program()
        let card = ScenarioCard(name: "crowd", title: "A crowd")
        let engine = ScenarioEngine(load: { _, _ in LoadedProgram(program: program, card: card, variant: "") })
        return await withTaskGroup(of: Void.self) { group in
            group.addTask { await engine.run() }
            let rows = await scrub(engine)
            group.cancelAll()
            return rows
        }
    }

    private static let seeks = 400

    private static func scrub(_ engine: ScenarioEngine) async -> [String] {
        var snapshots = engine.snapshots.makeAsyncIterator()
        engine.send(.open(name: "crowd"))
        engine.send(.query(Query(tasks: .init(limit: 50), laneColumns: 60)))
        engine.send(.seek(.end))
        var last: Snapshot?
        while let snapshot = await snapshots.next() {
            last = snapshot
            if snapshot.playback.status == .finished { break }
        }
        guard let steps = last?.playback.head.step, steps > 0 else { return ["the run did not end"] }
        var times: [Double] = []
        var random = SplitMix(state: 7)
        for _ in 0..<seeks {
            let target = random.next() % steps
            let begin = ContinuousClock.now
            engine.send(.seek(.step(target)))
            while let snapshot = await snapshots.next(), snapshot.playback.position.step != target {}
            times.append((ContinuousClock.now - begin) / .milliseconds(1))
        }
        times.sort()
        func share(_ p: Double) -> String { times[min(Int(p * Double(times.count)), times.count - 1)].text(1) }
        return [
            "\(steps) steps; \(seeks) random seeks, milliseconds: p50 \(share(0.5)), p90 \(share(0.9)),"
                + " p99 \(share(0.99)), most \(share(1))"
        ]
    }
}

/// Sebastiano Vigna's SplitMix64: the same seeks on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
