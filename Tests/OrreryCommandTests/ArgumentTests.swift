import Snapshots
import Testing

@testable import OrreryCommand

@Suite struct ArgumentTests {
    @Test(arguments: [
        ("slots=10", "slots", "10"), ("x=", "x", ""), ("q='a=b'", "q", "'a=b'"),
    ])
    func `an assignment splits at its first equals sign`(argument: String, name: String, value: String) {
        let assignment = Assignment(argument: argument)
        #expect(assignment?.name == name)
        #expect(assignment?.value == value)
    }

    @Test(arguments: ["slots", "=10", ""])
    func `an assignment without a name or an equals sign is refused`(argument: String) {
        #expect(Assignment(argument: argument) == nil)
    }

    @Test(arguments: [
        ("4x", Speed.times(4)), ("0.5x", .times(0.5)), ("4", .times(4)), ("max", .max),
    ])
    func `a speed is a factor or max`(argument: String, expected: Speed) {
        #expect(Speed(argument: argument) == expected)
    }

    @Test(arguments: [
        ("60s", Int64(60_000_000_000)), ("250ms", 250_000_000), ("1.5h", 5_400_000_000_000), ("0s", 0),
        ("2min", 120_000_000_000),
    ])
    func `a duration has its unit glued to it`(argument: String, expected: Int64) {
        #expect(DurationArgument(argument: argument)?.nanoseconds == Nanoseconds(expected))
    }

    @Test(arguments: ["", "60", "s", "-1s", "1 s", "1m", "90/s", "99999999999h", "'60s'"])
    func `what is no span of time is refused`(argument: String) {
        #expect(DurationArgument(argument: argument) == nil)
    }

    @Test(arguments: ["", "x", "0x", "-1x", "fast", "infx", "nan"])
    func `a speed that moves nothing forward is refused`(argument: String) {
        #expect(Speed(argument: argument) == nil)
    }
}
