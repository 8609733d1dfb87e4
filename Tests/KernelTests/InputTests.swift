import Snapshots
import Testing

@testable import Kernel

/// Calls of half a second through as many permits as the parameter `slots` says.
private func callsThroughSlots() -> Program {
    var program = callsThroughPermits(20, permits: 3)
    program.parameters = [ParameterDeclaration(name: "slots", initial: .number(3), maximum: .number(9))]
    program.shared.append(.parameter(0))
    let entry = Int(program.resources[0].capacity ?? 0)
    program.code[entry] = Instruction(.result, .shared(program.shared.count - 1))
    return program
}

@Suite struct InputTests {
    private let set = Input.set(parameter: "slots", value: "5")

    private func kernel(at milliseconds: Int64) -> Kernel {
        var kernel = Kernel(program: callsThroughSlots(), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(milliseconds * 1_000_000)))
        return kernel
    }

    @Test func anInputTakesEffectAtItsInstant() throws {
        var kernel = kernel(at: 600)
        var ring = TraceRing(capacity: 8)
        let before = kernel.position.step
        try kernel.apply(set, at: Nanoseconds(700_000_000), recording: &ring)
        #expect(kernel.position == Position(step: before + 1, time: Nanoseconds(700_000_000)))
        #expect(ring.count == 2)
        #expect(ring[0].time == 700_000_000)
        #expect(ring[1].step == before + 1)
        #expect(ring[1].level == 5)
    }

    @Test func itsInstantIsHeldBetweenTheLastTransitionAndTheNext() throws {
        var early = kernel(at: 600)
        try early.apply(set, at: .zero)
        #expect(early.position.time == Nanoseconds(500_000_000))
        var late = kernel(at: 600)
        try late.apply(set, at: Nanoseconds(5_000_000_000))
        #expect(late.position.time == Nanoseconds(1_000_000_000))
    }

    @Test(arguments: [
        Input.set(parameter: "slots", value: "10"), .set(parameter: "slots", value: "?"),
        .set(parameter: "none", value: "1"), .cancel(TaskID(999)),
    ])
    func aFaultLeavesTheRunAsItWas(input: Input) {
        var kernel = kernel(at: 600)
        let before = kernel.fingerprint()
        #expect(throws: InputFault.self) { try kernel.apply(input, at: Nanoseconds(700_000_000)) }
        #expect(kernel.fingerprint() == before)
    }

    @Test func aRunThatHasEndedTakesNone() {
        var kernel = kernel(at: 60_000)
        #expect(throws: InputFault("the run has ended")) { try kernel.apply(set) }
    }

    @Test(arguments: 0..<40) func anInputBetweenAnyTwoInstructionsLeavesTheProgramAlone(step: UInt64) throws {
        var kernel = Kernel(program: callsThroughSlots(), seed: 1)
        _ = kernel.advance(.init(step: step))
        try kernel.apply(.set(parameter: "slots", value: "3"))
        _ = kernel.advance(.init())
        #expect(kernel.position.time == Nanoseconds(3_500_000_000))
    }
}
