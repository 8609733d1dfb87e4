import Snapshots
import Testing

@testable import Dashboard

@Suite struct WordingTests {
    @Test(
        arguments: [
            (0, "0s"), (7, "7ns"), (1_500, "1.5us"), (250_000_000, "250ms"), (123_456_789, "123ms"),
            (999_600_000, "1s"), (1_234_567_890, "1.23s"), (12_345_678_901, "12.3s"), (3_500_000_000, "3.5s"),
            (65_000_000_000, "1min05s"), (600_000_000_000, "10min"), (725_000_000_000, "12min"),
            (750_000_000_000, "12.5min"), (7_380_000_000_000, "2h03min"),
            (45_000_000_000_000, "12.5h"),
            (86_400_000_000_000_000, "1000d"), (.max, "106751d"), (-250_000_000, "-250ms"),
        ])
    func compactTimes(time: Int64, text: String) {
        #expect(TimeText.compact(Nanoseconds(time)) == text)
    }

    @Test(arguments: [(4_644_000_000, "4.6s"), (356_000_000, "360ms"), (99_600, "100us"), (61_000_000_000, "1min01s")])
    func timesThatRunAreToldInTwoDigits(time: Int64, text: String) {
        #expect(TimeText.compact(Nanoseconds(time), digits: 2) == text)
    }

    @Test(arguments: [
        (9_999, "9999"), (12_345, "12.3k"), (999_949, "1000k"), (2_880_190, "2.88M"), (7_000_000_000, "7G"),
    ])
    func largeCounts(count: UInt64, text: String) {
        #expect(DecimalText.large(count) == text)
    }

    @Test(
        arguments: [
            (0, "0.000s"), (1_250_000_000, "1.250s"), (65_250_000_000, "1:05.250"), (3_725_000_000_000, "1:02:05"),
        ])
    func clocks(time: Int64, text: String) {
        #expect(TimeText.clock(Nanoseconds(time)) == text)
    }

    @Test(arguments: [(20, "20s"), (60, "1min"), (90, "1min30s"), (7_200, "2h"), (5_400, "1h30min"), (259_200, "3d")])
    func ticks(seconds: Int64, text: String) {
        #expect(TimeText.tick(.milliseconds(seconds * 1_000)) == text)
    }

    @Test(arguments: [
        (0, "0/s"), (4.84, "4.84/s"), (1_200, "1200/s"), (0.1, "0.1/s"), (0.01, "0.6/min"), (0.0008, "2.88/h"),
    ])
    func rates(rate: Double, text: String) {
        #expect(RateText.compact(rate) == text)
    }

    @Test func everyTimeFitsItsColumn() {
        var time: Int64 = 1
        while time < .max / 7 {
            for value in [time - 1, time, time + time / 3] {
                #expect(TimeText.compact(Nanoseconds(value)).count <= 7, "\(value)")
            }
            time *= 7
        }
    }

    @Test(arguments: [
        (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (22, "22nd"), (113, "113th"),
    ])
    func ordinals(number: Int, text: String) {
        #expect(Wording.ordinal(number) == text)
    }

    @Test(
        arguments: [
            (.times(1), "\u{D7}1"), (.times(64), "\u{D7}64"), (.times(0.25), "\u{D7}1/4"), (.times(2.5), "\u{D7}2.5"),
            (.times(0.2), "\u{D7}1/5"), (.max, "max"),
        ] as [(Speed, String)])
    func speeds(speed: Speed, text: String) {
        #expect(speed.text == text)
    }

    @Test func speedsGoFromASixtyFourthToMax() {
        var speed = Speed.times(1.0 / 64)
        #expect(speed.slower == speed)
        var seen = [speed]
        while speed != .max {
            speed = speed.faster
            seen.append(speed)
        }
        #expect(seen.count == 24)
        #expect(seen.reversed() == (1..<24).reduce(into: [Speed.max]) { list, _ in list.append(list.last!.slower) })
    }

    @Test(arguments: [(40, "ann bob cat"), (11, "ann bob cat"), (10, "ann bob +1"), (7, "ann +2"), (3, "+3")])
    func namesThatDoNotFitAreCounted(width: Int, text: String) {
        #expect(Names(["ann", "bob", "cat"], of: 3).line(width: width, .plain).text == text)
    }

    @Test(
        arguments: [
            ("background-12", 13, "background-12"), ("background-12", 10, "backgr…-12"), ("main", 3, "ma…"),
            ("a-b", 2, "a…"), ("call-7", 2, "-7"), ("call-7", 1, "…"), ("-", 5, "-"), ("", 5, ""),
        ])
    func aNumberedNameKeepsItsNumber(name: String, width: Int, text: String) {
        #expect(NumberedName(name).line(width: width, .plain).text == text)
    }

    @Test func namesThatAreNotKnownAreCounted() {
        #expect(Names(["ann"], of: 9).line(width: 20, .plain).text == "ann +8")
        #expect(Names(["ann"], of: 9).sentence == "ann and 8 more")
        #expect(Names([], of: 0).sentence == "nobody")
    }
}
