import Snapshots
import Testing

@testable import Dashboard

@Suite struct HeaderTests {
    /// The semaphore at 1.25 s and at a step of seven digits.
    private func text(_ status: Playback.Status, _ speed: Speed) -> [String] {
        var stage = Stage(Scenarios.semaphore(), columns: 120, rows: 40, at: 1_250)
        guard var snapshot = stage.model.snapshot else { return [] }
        snapshot.playback.status = status
        snapshot.playback.speed = speed
        snapshot.playback.position.step = 1_234_567
        snapshot.playback.head.step = 1_234_567
        stage.send(.snapshot(snapshot))
        return stage.text
    }

    @Test(arguments: [Speed.times(1), .times(0.25), .max])
    func whileItPlaysOnlyWhatCanBeReadIsTold(speed: Speed) {
        let text = text(.playing, speed)
        #expect(text[1].hasPrefix(" 1.2s "))
        #expect(text[1].contains("step 1.23M "))
    }

    @Test(arguments: [(Playback.Status.paused, Speed.times(1)), (.playing, .times(1.0 / 64))])
    func whereItStandsAndInSlowMotionAllIsTold(status: Playback.Status, speed: Speed) {
        let text = text(status, speed)
        #expect(text[1].hasPrefix(" 1.250s "))
        #expect(text[1].contains("step 1234567 "))
    }
}
