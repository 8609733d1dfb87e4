import Snapshots
import Testing

@testable import Dashboard

/// What the fault menu offers, by what the run has.
@Suite struct FaultMenuTests {
    private func titles(_ permits: [PermitRow], callers: [String] = []) -> [MenuRow.Choice] {
        var run = RunSnapshot(seed: 1, position: Position(step: 9, time: .second), permits: permits)
        run.kinds = ["fetch", "think"].map {
            KindRow(name: $0, totals: TaskTotals(), latency: Distribution(), throughput: 0, goodput: 0)
        }
        run.callers = callers
        var snapshot = Scenarios.semaphore().snapshot(at: 0)
        snapshot.runs = [run]
        var model = Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24), options: .init(isOpened: true))
        _ = model.update(.snapshot(snapshot))
        return model.faultChoices
    }

    @Test func onlyAPoolsConnectionsBreakAndOnlyOnceOneWasUsed() {
        let choices = titles([
            PermitRow(kind: .pool, name: "db", capacity: 2, inUse: 1, peak: 1),
            PermitRow(kind: .pool, name: "spare", capacity: 2, inUse: 0),
            PermitRow(kind: .semaphore, name: "api", capacity: 2, inUse: 1, peak: 1),
        ]).filter { $0.title.contains("connections") }
        #expect(choices.map(\.title) == ["the connections of db break", "the connections of spare break"])
        #expect(choices.map(\.obstacle) == [nil, "none of its connections has been used"])
        #expect(choices.first?.action == .run(.inject(.drop("db"))))
    }

    @Test func onlyCallsThatAKindMakesBreak() {
        let breaks = titles([], callers: ["fetch"]).filter { $0.title.contains("calls") }
        #expect(breaks.map(\.title) == ["the calls of fetch break"])
    }

    @Test func onlyPermitsThatAreGivenBackLeak() {
        let leaks = titles([
            PermitRow(kind: .limiter, name: "gate", capacity: 1, inUse: 0),
            PermitRow(kind: .cpu, name: "machine", capacity: 1, inUse: 0),
            PermitRow(kind: .lock, name: "row", capacity: 1, inUse: 0),
        ]).filter { $0.title.contains("given back") }
        #expect(leaks.map(\.title) == ["a permit of row is never given back"])
    }
}
