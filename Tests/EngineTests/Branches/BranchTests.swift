import Kernel
import Snapshots
import Testing

@testable import Engine

/// Going from one history of a run to another.
@Suite struct BranchTests {
    private let second = Nanoseconds(seconds: 1)

    private func slots(_ value: Int) -> Command { .set(parameter: "slots", value: "\(value)") }

    /// Three branches: as it was, 5 slots after a second, 1 slot after two of that.
    private func forked() -> Rehearsal {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.end), .seek(.time(second)), slots(5), .seek(.end), .seek(.time(second + second)), slots(1))
        return rehearsal
    }

    @Test func rowsTellWhatMadeEachBranch() {
        var rehearsal = forked()
        let rows = rehearsal.snapshot().playback.branchRows
        #expect(rows.map(\.number) == [0, 1, 2])
        #expect(rows.map(\.label) == ["", "slots=5", "slots=1"])
        #expect(rows.map(\.parent) == [nil, 0, 1])
        #expect(rows.map(\.fork.time.seconds) == [0, 1, 2])
        #expect(rows.map(\.isCurrent) == [false, false, true])
    }

    @Test func anotherBranchIsShownAtTheSameInstant() {
        var rehearsal = forked()
        rehearsal(.branch(0))
        #expect(rehearsal.position.time == second + second)
        #expect(rehearsal.snapshot().playback.branch == 0)
        #expect(rehearsal.snapshot().runs[0].parameters[0].value == "3")
        rehearsal(.branch(1))
        #expect(rehearsal.snapshot().runs[0].parameters[0].value == "5")
    }

    @Test func aBranchThatEndedBeforeIsShownAtItsEnd() {
        var rehearsal = forked()
        rehearsal(.branch(0), .seek(.end), .branch(1))
        #expect(rehearsal.position.time == Nanoseconds(seconds: 2.5))
        #expect(rehearsal.snapshot().playback.status == .finished)
    }

    @Test func whatIsNoBranchIsAProblem() {
        var rehearsal = forked()
        rehearsal(.branch(7))
        #expect(rehearsal.snapshot().refusals == ["there is no branch 7"])
        #expect(rehearsal.snapshot().playback.branch == 2)
    }

    @Test func turningOneKnobOnAtTheForkIsStillOneBranch() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.end), .seek(.time(second)))
        for _ in 1...3 { rehearsal(.turn(parameter: "slots", by: 1)) }
        #expect(rehearsal.snapshot().playback.branchRows.map(\.label) == ["", "slots=6"])
    }

    @Test(arguments: [
        (Constant.number(3), 1, "4"), (.number(3), -1, "2"), (.number(3), 20, "9"), (.number(3), -20, "1"),
        (.duration(Nanoseconds(seconds: 0.1)), 1, "200ms"), (.duration(Nanoseconds(seconds: 0.3)), -1, "200ms"),
        (.duration(Nanoseconds(seconds: 1)), -3, "100ms"), (.rate(10), 1, "20/s"), (.rate(7), 2, "20/s"),
        (.number(0.05), 1, "0.06"), (.number(0.5), 1, "0.55"), (.number(0.5), -9, "0.09"), (.bool(true), 1, "false"),
    ])
    func aKnobClicksIntoFittingValues(initial: Constant, clicks: Int, turned: String) {
        let bound: (Constant?, Constant?) =
            if case .number(let number) = initial, number > 1 { (.number(1), .number(9)) } else { (nil, nil) }
        let knob = ParameterDeclaration(name: "knob", initial: initial, minimum: bound.0, maximum: bound.1)
        #expect(Detents(declaration: knob).turned(initial, by: clicks)?.notation == turned)
    }

    @Test func whatCannotBeTurnedIsAProblem() throws {
        var rehearsal = Rehearsal(
            try Programs.compiled("title: T\nparameters:\n  mode: \"fast\"\nmain:\n  - sleep: 1s\n"))
        rehearsal(.turn(parameter: "mode", by: 1), .turn(parameter: "node", by: 1))
        #expect(rehearsal.snapshot().refusals == ["mode is set, not turned", "no parameter node"])
    }
}
