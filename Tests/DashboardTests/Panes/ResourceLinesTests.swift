import Snapshots
import Testing

@testable import Dashboard

@Suite struct ResourceLinesTests {
    private func permit(_ capacity: Int, _ holders: [String], waiters: [String] = [], columns: Int = 60, rows: Int = 2)
        -> [String]
    {
        let slots = (0..<capacity).map { index in
            index < holders.count ? PermitRow.Holder(name: holders[index], since: .zero) : nil
        }
        let row = PermitRow(
            kind: .semaphore, name: "api", capacity: capacity, inUse: holders.count, peak: 3, slots: slots,
            waiters: waiters, waiting: waiters.count)
        return PermitLines(row: row, now: .milliseconds(250), columns: columns, rows: rows).lines.map(\.text)
    }

    @Test func aSlotForEachPermit() {
        #expect(permit(2, ["a-1"]) == ["api 1/2  [a-1      250ms] [              ]", "  nobody waits \u{B7} peak 3"])
    }

    @Test func agesGoWhereThereIsNoRoom() {
        #expect(permit(2, ["a-1"], columns: 30)[0] == "api 1/2  [a-1    ] [       ]")
    }

    @Test func waitersStandInLine() {
        #expect(permit(1, ["a-1"], waiters: ["a-2", "a-3"])[1] == "  → a-2 a-3")
    }

    @Test func ofManyPermitsThoseThatNobodyTookAreRoom() {
        #expect(permit(8, ["a-1"], columns: 50)[0] == "api 1/8  [a-1    ] [       ] [       ] ▯▯▯▯▯")
        #expect(permit(200, ["a-1"], columns: 50)[0] == "api 1/200  [a-1    ] [       ] [       ] +197 free")
    }

    @Test(arguments: 1...40, [20, 31, 44, 57, 70, 96]) func theLinesThatItAsksForAreThoseThatItDraws(
        capacity: Int, columns: Int
    ) {
        let holders = (0..<capacity).map {
            $0 < capacity / 2 ? PermitRow.Holder(name: "client-\($0)", since: .zero) : nil
        }
        let row = PermitRow(
            kind: .semaphore, name: "api", capacity: capacity, inUse: capacity / 2, peak: capacity / 2,
            slots: holders)
        let lines = PermitLines(row: row, now: .zero, columns: columns, rows: 0)
        #expect(lines.lines.count == lines.least)
        #expect(lines.lines.allSatisfy { $0.width <= max(columns, 25) })
    }

    private func use(_ seconds: Double, share: Double?) -> ResourceUse {
        ResourceUse(
            span: Nanoseconds(seconds: seconds), rate: 12.5, meanWait: 0.25, meanUse: 1.5, meanQueue: 0.4,
            utilization: share)
    }

    /// In the order of what tells most; what does not fit is left out, never cut.
    @Test(
        arguments: [
            (
                70,
                [
                    "  so far  used 81 %  mean wait 250ms  granted 12.5/s",
                    "  last 10s  used \u{2013}  mean wait 250ms  granted 12.5/s",
                ]
            ),
            (32, ["  so far  used 81 %", "  last 10s  used \u{2013}"]),
        ])
    func howMuchItWasUsed(columns: Int, expected: [String]) {
        let lines = UseLines(
            whole: use(100, share: 0.81), recent: use(10, share: nil), subject: .permits, columns: columns)
        #expect(lines.lines(2).map(\.text) == expected)
        #expect(lines.lines(1).map(\.text) == Array(expected.prefix(1)))
        #expect(lines.lines(-1).isEmpty)
        #expect(lines.facts.map(\.label) == ["so far", "last 10s"])
    }

    @Test func permitsTooManyForSlotsAreCounted() {
        let lines = permit(40, (1...30).map { "call-\($0)" })
        #expect(lines[0] == "api 30/40  " + String(repeating: "▮", count: 30) + String(repeating: "▯", count: 10))
        #expect(lines.count == 2)
    }

    private func queue(_ depth: Int, capacity: Int?, takers: [String] = [], joiners: Int = 0, rows: Int = 3) -> [String]
    {
        let row = QueueRow(
            name: "jobs", depth: depth, capacity: capacity, peak: 3, put: 7, done: 4, takers: takers,
            takersWaiting: takers.count, joinersWaiting: joiners, history: [0, 1, 2, 3])
        return QueueLines(row: row, present: 1, columns: 40, rows: rows).lines.map(\.text)
    }

    @Test func aQueueIsDrawnItemByItem() {
        #expect(queue(3, capacity: 6)[0] == "jobs 3/6  ▮▮▮▯▯▯")
        #expect(queue(3, capacity: nil)[0] == "jobs 3  ▮▮▮▯▯▯▯▯▯▯…")
    }

    @Test func whoWaitsAtAQueue() {
        #expect(queue(0, capacity: 6, takers: ["c-1", "c-2"])[1] == "  waiting to take: c-1 c-2")
        #expect(queue(0, capacity: 6, joiners: 1)[1] == "  waiting to join: 1 task")
        #expect(queue(0, capacity: 6)[1] == "  nobody waits")
    }

    @Test func theHistoryIsASparklineOrAChart() {
        #expect(queue(3, capacity: 6)[2] == "  put 7 \u{B7} done 4 \u{B7} peak 3  ▁▃▆█")
        #expect(queue(3, capacity: 6, rows: 6).count == 6)
    }

    @Test func aFullQueueTellsWhatItRefused() {
        let row = QueueRow(name: "jobs", depth: 2, capacity: 2, put: 7, done: 4, rejected: 3)
        let lines = QueueLines(row: row, present: 1, columns: 60, rows: 5).lines.map(\.text)
        #expect(lines[2] == "  refused 3 \u{B7} put 7 \u{B7} done 4 \u{B7} peak 0")
    }

    @Test func whereThereIsLittleRoomLossesComeFirst() {
        let row = QueueRow(name: "jobs", depth: 2, capacity: 2, peak: 12, put: 52, done: 26, rejected: 3, expired: 18)
        let lines = QueueLines(row: row, present: 1, columns: 30, rows: 5).lines.map(\.text)
        #expect(lines[2] == "  refused 3 \u{B7} expired 18")
    }

    @Test func ofNobodyThereIsNoMeanWait() {
        let use = ResourceUse(span: .milliseconds(1), rate: 0, meanWait: 0, meanUse: 0, meanQueue: 0, utilization: 0)
        let lines = UseLines(whole: use, recent: nil, subject: .permits, columns: 60).lines(1).map(\.text)
        #expect(lines == ["  so far  used 0 %  mean wait \u{2013}  granted 0/s"])
    }

    private func limiter(_ tokens: Int, next: Int64?, waiters: [String] = [], rejected: Int = 0) -> [String] {
        let row = PermitRow(
            kind: .limiter, name: "gate", capacity: 4, inUse: 0, waiters: waiters, waiting: waiters.count,
            rejected: rejected, tokens: PermitRow.Tokens(count: tokens, next: next.map(Nanoseconds.milliseconds)))
        return PermitLines(row: row, now: .milliseconds(250), columns: 60, rows: 3).lines.map(\.text)
    }

    @Test func aLimiterHasTokens() {
        #expect(limiter(3, next: 300) == ["gate 3/4  ▮▮▮▯", "  nobody waits \u{B7} next token in 50ms"])
        #expect(limiter(4, next: nil) == ["gate 4/4  ▮▮▮▮", "  nobody waits"])
        #expect(limiter(0, next: 300, waiters: ["a-1"]) == ["gate 0/4  ▯▯▯▯", "  → a-1"])
        #expect(limiter(0, next: 300, rejected: 2)[1] == "  nobody waits \u{B7} next token in 50ms \u{B7} refused 2")
    }

    private func timeout(_ status: TimeoutRow.Status, at milliseconds: Int64, columns: Int = 50) -> [String] {
        let row = TimeoutRow(
            kind: .timeout, status: status, task: "main", armedAt: .zero, deadline: .milliseconds(2_000))
        return TimeoutLine(row: row, now: .milliseconds(milliseconds), columns: columns).lines.map(\.text)
    }

    @Test func aTimeoutRunsDown() {
        #expect(timeout(.armed, at: 1_000) == ["◷ main           ▰▰▰▰▰▰▰▱▱▱▱▱▱ 1s left of 2s"])
        #expect(timeout(.armed, at: 1_000, columns: 20) == ["◷ main     1s left of 2s", "  ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱"])
    }

    @Test func whatFiredLongAgoIsNoNews() {
        let row = TimeoutRow(
            kind: .timeout, status: .fired, task: "main", armedAt: .zero, deadline: .milliseconds(2_000))
        let roles = [2_500, 4_500].map { now in
            TimeoutLine(row: row, now: .milliseconds(now), columns: 50).lines[0].cells.last?.style.role
        }
        #expect(roles == [.timedOut, .quiet])
    }

    @Test func aTimeoutEnds() {
        #expect(timeout(.fired, at: 2_000).first?.hasPrefix("✘ main") == true)
        #expect(timeout(.fired, at: 2_000).first?.hasSuffix("fired at 2s") == true)
        #expect(timeout(.met, at: 1_000).first?.hasSuffix("met its 2s") == true)
    }
}
