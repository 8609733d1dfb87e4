import Snapshots
import Testing

@testable import Engine

@Suite struct LaneWindowTests {
    private func end(_ seconds: Double, events: UInt64) -> RunEnd {
        RunEnd(position: Position(step: 1, time: Nanoseconds(seconds: seconds)), events: events)
    }

    @Test func aRunThatIsRememberedToItsEndIsShownWhole() {
        let window = LaneWindow(
            columns: 35, now: .zero, end: end(3.5, events: 100), speed: .times(1), capacity: 100)
        #expect(window == LaneWindow(columns: 35, whole: Nanoseconds(3_500_000_000)))
        #expect(window.columnWidth == 100_000_000)
        #expect(window.column(of: 99_999_999) == 0)
        #expect(window.column(of: 100_000_000) == 1)
        #expect(window.column(of: 3_500_000_000) == 34)
    }

    @Test(arguments: [nil, 101]) func aRunTooLongToRememberSlides(events: UInt64?) {
        let window = LaneWindow(
            columns: 16, now: Nanoseconds(100_000_000_000), end: events.map { end(200, events: $0) },
            speed: .times(1), capacity: 100)
        #expect(window.end == 101_000_000_000)
        #expect(window.start == 85_000_000_000)
    }

    @Test func aRunShorterThanTheSlidingWindowIsShownWhole() {
        let window = LaneWindow(
            columns: 36, now: Nanoseconds(100_000_000_000), end: end(180, events: 101), speed: .max, capacity: 100)
        #expect(window == LaneWindow(columns: 36, whole: Nanoseconds(180_000_000_000)))
    }

    @Test(arguments: [
        (Speed.times(4), 64 as Int64), (.times(5), 64), (.times(0.25), 4), (.max, 1024), (.times(1e9), 65_536),
    ])
    func itCoversTheLastQuarterMinuteOnTheWall(speed: Speed, seconds: Int64) {
        let window = LaneWindow(columns: 16, now: .zero, end: nil, speed: speed, capacity: 100)
        #expect(window.start == 0)
        #expect(window.end == seconds * 1_000_000_000)
    }

    @Test func slidingMovesByWholeColumns() {
        let edges = (0..<20).map { tenth in
            LaneWindow(
                columns: 16, slidingTo: Nanoseconds(100_000_000_000 + tenth * 100_000_000),
                span: Nanoseconds(16_000_000_000)
            ).end
        }
        #expect(Set(edges) == [101_000_000_000, 102_000_000_000])
    }

    @Test(arguments: [0, 1, 7]) func aRunOfNoLengthHasColumnsToo(length: Int64) {
        let window = LaneWindow(columns: 60, whole: Nanoseconds(length))
        #expect(window.columns(from: 0, to: 0) == 0...0)
        #expect(window.column(of: length) < 60)
    }
}
