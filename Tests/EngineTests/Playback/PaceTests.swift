import Snapshots
import Testing

@testable import Engine

@Suite struct PaceTests {
    @Test(arguments: [
        (15.0, 1.0), (3.5, 0.25), (1, 0.0625), (0.001, 0.015625), (30, 2), (21, 1), (22, 2), (900, 64), (32_657, 2_048),
        (1e7, 65_536),
    ])
    func choosesThePowerOfTwoThatTakesAboutAQuarterMinute(length: Double, speed: Double) {
        #expect(Pace.speed(forLength: Nanoseconds(seconds: length)) == speed)
    }

    @Test(arguments: [nil, Nanoseconds.zero]) func playsInRealTimeWhatHasNoKnownLength(length: Nanoseconds?) {
        #expect(Pace.speed(forLength: length) == 1)
    }
}
