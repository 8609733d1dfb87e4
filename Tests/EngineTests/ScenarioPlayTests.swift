import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct ScenarioPlayTests {
    @Test func thereAreScenarios() {
        #expect(ScenarioFiles.versions.count >= 8)
    }

    @Test(arguments: ScenarioFiles.versions)
    func everyWayToAPlaceGivesTheSameRun(version: ScenarioFiles.Version) {
        var rehearsal = Rehearsal(version.program)
        rehearsal(.seek(.end))
        let last = rehearsal.position.step
        var dice = Dice(UInt64(version.name.count))
        // A straight run to a place far out takes long.
        let seeks = last < 50_000 ? 80 : 2
        for _ in 0..<seeks {
            let step = dice.roll(last)
            rehearsal(.seek(.step(step)))
            var straight = StraightRun(version.program)
            straight.go(to: step)
            #expect(rehearsal.fingerprint == straight.kernel.fingerprint())
            #expect(rehearsal.events(1_000) == straight.events(1_000))
        }
    }

    @Test(arguments: ScenarioFiles.versions)
    func aRunIsStepwiseTheSameForwardAndBack(version: ScenarioFiles.Version) {
        var rehearsal = Rehearsal(version.program)
        var places: [UInt64] = []
        while !rehearsal.player.subject.view.hasEnded, places.count < 300 {
            places.append(rehearsal.fingerprint)
            rehearsal(.step)
        }
        for place in places.suffix(40).reversed() {
            rehearsal(.stepBack)
            #expect(rehearsal.fingerprint == place)
        }
    }

    @Test(arguments: ScenarioFiles.versions)
    func aPacedRunEndsBetweenFourAndTwentyTwoSeconds(version: ScenarioFiles.Version) throws {
        var rehearsal = Rehearsal(version.program)
        rehearsal(.play)
        let end = try #require(rehearsal.snapshot().playback.end)
        // Longer runs are those of loads, of more steps than can be taken here.
        guard end <= Nanoseconds(seconds: 64 * 15) else { return }
        while rehearsal.snapshot().playback.status != .finished, rehearsal.now < .seconds(60) {
            if rehearsal.snapshot().playback.status == .paused { rehearsal(.play) }
            rehearsal.wait(.milliseconds(100))
        }
        #expect(rehearsal.snapshot().playback.status == .finished)
        #expect(rehearsal.now >= .seconds(4) && rehearsal.now <= .seconds(22))
    }

    /// Some of the lanes of scenarios that have ended, in 40 columns.
    @Test(arguments: [
        (
            "semaphore",
            """
            main      #~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~v
            call-3    #====v
            call-4    #----#=====v
            call-20   #---------------------------------#====v
            """
        ),
        (
            "producer-consumer",
            """
            main      #~~~~~~~~~~~~~~~~~~~~~~~~#-------------v
            producer-1 #====#====#====#====#====v
            consumer-1 #=========#=========#=========#========/
            consumer-3 #----#=========#=========#=========v
            jobs      2000021111211112222222222333332111100000
            """
        ),
        (
            "error-handling: raised",
            """
            main      #~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~x
            process-2 #======================================v
            process-3 #======================================x
            """
        ),
    ])
    func lanesShowTheWholeOfAShortRun(name: String, expected: String) throws {
        let version = try #require(ScenarioFiles.version(name))
        var rehearsal = Rehearsal(version.program)
        rehearsal(.seek(.end))
        let lanes = rehearsal.lanes(columns: 40)
        for line in expected.split(separator: "\n").map(String.init) {
            #expect(lanes.contains(line), "\(line) is not among\n\(lanes.joined(separator: "\n"))")
        }
    }
}

extension Rehearsal {
    /// A line for each task and queue: its name in ten columns, and its lane.
    mutating func lanes(columns: Int) -> [String] {
        let run = snapshot(Query(tasks: .init(limit: 100), laneColumns: columns)).runs[0]
        let tasks = run.tasks.rows.map { ($0.name, String($0.lane.map(\.glyph))) }
        let queues = run.queues.map { ($0.name, $0.history.map(String.init).joined()) }
        return (tasks + queues).map { name, lane in
            let end = lane.lastIndex { $0 != " " }.map { lane.index(after: $0) } ?? lane.startIndex
            return name + String(repeating: " ", count: max(10 - name.count, 1)) + lane[..<end]
        }
    }
}
