import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@testable import Engine

@Suite struct MomentTests {
    private static func program() throws -> Program {
        let text = """
            title: T
            main:
              - sleep: 1s
              - note: "after {now()}"
              - log: on
              - ask: And now?
              - sleep: 1s
            """
        return try loadScenario(ScenarioSource(name: "moments", path: "moments.yaml", text: text)).get().program
    }

    @Test(arguments: [nil, Speed.max]) func playingStopsAtEachMomentAndGoesOn(speed: Speed?) throws {
        var rehearsal = Rehearsal(try Self.program(), speed: speed)
        rehearsal(.play)
        rehearsal.wait(.seconds(30))
        let first = rehearsal.snapshot().playback
        #expect(first.status == .paused)
        #expect(first.moment == Moment(position: first.position, text: "after 1s", line: 4))
        rehearsal(.play)
        rehearsal.wait(.seconds(30))
        let second = rehearsal.snapshot().playback
        #expect(second.moment == Moment(position: second.position, text: "And now?", isQuestion: true, line: 6))
        rehearsal(.play)
        rehearsal.wait(.seconds(30))
        let last = rehearsal.snapshot().playback
        #expect(last.status == .finished)
        #expect(last.moment == nil)
    }

    @Test func aSeekPassesByAndAStepBackFindsIt() throws {
        var rehearsal = Rehearsal(try Self.program())
        rehearsal(.seek(.end))
        #expect(rehearsal.snapshot().playback.status == .finished)
        while rehearsal.snapshot().playback.moment == nil, rehearsal.position.step > 0 { rehearsal(.stepBack) }
        #expect(rehearsal.snapshot().playback.moment?.isQuestion == true)
    }
}
