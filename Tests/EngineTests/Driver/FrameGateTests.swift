import Testing

@testable import Engine

@Suite struct FrameGateTests {
    private let frame = Duration.milliseconds(20)

    private func gate(passedAt time: Duration) -> FrameGate {
        var gate = FrameGate(framesPerSecond: 50)
        gate.pass(at: time)
        return gate
    }

    @Test func opensOnceAFrame() {
        let gate = gate(passedAt: .seconds(1))
        #expect(!gate.isOpen(at: .seconds(1) + .milliseconds(19), isTravelling: false))
        #expect(gate.isOpen(at: .seconds(1) + frame, isTravelling: false))
        #expect(gate.nextFrame(after: .seconds(1)) == .seconds(1) + frame)
    }

    @Test func opensAtOnceForAnAnswerAndThenNotBeforeTheNextFrame() {
        var gate = gate(passedAt: .seconds(1))
        let soon = Duration.seconds(1) + .milliseconds(1)
        gate.oweAnswer(at: soon)
        #expect(gate.isOpen(at: soon, isTravelling: false))
        gate.pass(at: soon)
        #expect(!gate.isOpen(at: soon, isTravelling: false))
        #expect(!gate.owesAnswer)
    }

    @Test func anAnswerOnTheWayWaitsAFrame() {
        var gate = gate(passedAt: .zero)
        gate.oweAnswer(at: .seconds(1))
        #expect(!gate.isOpen(at: .seconds(1), isTravelling: true))
        #expect(gate.isOpen(at: .seconds(1) + frame, isTravelling: true))
        #expect(gate.isOpen(at: .seconds(1), isTravelling: false))
    }
}
