import Dashboard
import Snapshots
import Testing

@testable import OrreryCommand

@Suite struct PressQueueTests {
    private let place = Position(step: 9, time: Nanoseconds.second)

    private func press(at milliseconds: Int64, _ place: Position? = nil) -> Press {
        Press(time: Nanoseconds(milliseconds * 1_000_000), gesture: .key("x"), place: place)
    }

    private func playback(_ status: Playback.Status, step: UInt64) -> Playback {
        Playback(status: status, speed: .max, position: Position(step: step, time: .second), head: .start)
    }

    @Test func `a press is made at its time, and the next one after it`() {
        var queue = PressQueue([press(at: 20), press(at: 30)])
        let playback = playback(.paused, step: 0)
        #expect(queue.next(at: .milliseconds(5), showing: playback) == .wait(until: .milliseconds(20)))
        #expect(queue.next(at: .milliseconds(21), showing: playback) == .press(press(at: 20)))
        #expect(queue.next(at: .milliseconds(21), showing: playback) == .wait(until: .milliseconds(30)))
        #expect(queue.next(at: .milliseconds(30), showing: playback) == .press(press(at: 30)))
        #expect(queue.next(at: .milliseconds(30), showing: playback) == nil)
    }

    @Test(arguments: [(Playback.Status.playing, UInt64(12), true), (.paused, 9, true), (.paused, 12, false)])
    func `a run that plays may have passed the place, one that stands is to stand there`(
        status: Playback.Status, step: UInt64, isThere: Bool
    ) {
        var queue = PressQueue([press(at: 0, place)])
        let next = queue.next(at: .zero, showing: playback(status, step: step))
        #expect((next == .press(press(at: 0, place))) == isThere)
    }

    @Test func `a run that does not get there by itself is brought there, and what follows is put off`() {
        var queue = PressQueue([press(at: 0, place), press(at: 50)])
        let before = playback(.paused, step: 2)
        #expect(queue.next(at: .milliseconds(1), showing: before) == .wait(until: .milliseconds(11)))
        #expect(queue.next(at: .milliseconds(400), showing: before) == .seek(place))
        #expect(queue.next(at: .milliseconds(401), showing: before) == .wait(until: .milliseconds(411)))
        #expect(queue.next(at: .milliseconds(420), showing: playback(.paused, step: 9)) == .press(press(at: 0, place)))
        #expect(queue.next(at: .milliseconds(421), showing: before) == .wait(until: .milliseconds(470)))
    }

    @Test func `a place that is never reached holds nothing up for ever`() {
        var queue = PressQueue([press(at: 0, place)])
        let before = playback(.seeking(0.5), step: 2)
        #expect(queue.next(at: .seconds(1), showing: before) == .seek(place))
        #expect(queue.next(at: .seconds(12), showing: before) == .press(press(at: 0, place)))
    }

    @Test func `nothing is pressed before there is a screen`() {
        var queue = PressQueue([press(at: 0)])
        #expect(queue.next(at: .seconds(1), showing: nil) == .wait(until: .milliseconds(1_010)))
    }
}
