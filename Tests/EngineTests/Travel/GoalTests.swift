import Snapshots
import Testing

@testable import Engine

@Suite struct GoalTests {
    private let here = Position(step: 10, time: .second)

    @Test(arguments: [
        (Goal.step(10), true), (.step(9), false), (.time(.second), true), (.time(.millisecond), false),
        (.nextEvent, true), (.end, true),
    ])
    func knowsWhetherItLiesAhead(goal: Goal, isAhead: Bool) {
        #expect(goal.isAhead(of: here) == isAhead)
    }

    @Test func tellsHowMuchOfTheWayIsBehind() {
        let end = Nanoseconds(4_000_000_000)
        #expect(Goal.step(40).progress(from: .start, at: here, end: nil) == 0.25)
        #expect(Goal.time(end).progress(from: .start, at: here, end: nil) == 0.25)
        #expect(Goal.end.progress(from: .start, at: here, end: end) == 0.25)
        #expect(Goal.end.progress(from: .start, at: here, end: nil) == 0)
        #expect(Goal.step(10).progress(from: here, at: here, end: nil) == 1)
    }

    @Test func showsTheInstantAskedForUnlessTheRunEndsBefore() {
        #expect(Goal.time(.second).shown(last: .millisecond, hasEnded: false) == .second)
        #expect(Goal.time(.second).shown(last: .millisecond, hasEnded: true) == .millisecond)
        #expect(Goal.step(3).shown(last: .millisecond, hasEnded: false) == .millisecond)
    }
}
