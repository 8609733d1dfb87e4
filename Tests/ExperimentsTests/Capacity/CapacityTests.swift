import Kernel
import Snapshots
import Testing

@testable import Experiments

@Suite struct CapacityTests {
    private func knob(
        _ initial: Constant = .rate(50), from: Constant? = .rate(10), to: Constant? = .rate(100)
    ) throws -> Knob {
        try Knob(ParameterDeclaration(name: "rate", initial: initial), from: from, to: to)
    }

    @Test(arguments: [10.5, 33, 77.7, 99.9]) func `a search ends within half a percent`(truth: Double) throws {
        var questions = 0
        let knee = Knee.find(try knob()) { value in
            questions += 1
            return value >= truth
        }
        guard case .between(let low, let high)? = knee else {
            Issue.record("\(String(describing: knee))")
            return
        }
        #expect(low < truth && truth <= high)
        #expect(high - low <= 0.005 * high)
        #expect(questions <= 14)
    }

    @Test(arguments: 2...20) func `of whole numbers the first is found`(truth: Int) throws {
        let slots = try knob(.number(5), from: .number(1), to: .number(20))
        #expect(slots.isWhole)
        #expect(Knee.find(slots) { $0 >= Double(truth) } == .between(low: Double(truth) - 1, high: Double(truth)))
    }

    @Test func `what holds everywhere or nowhere has no limit in the range`() throws {
        #expect(Knee.find(try knob()) { _ in true } == .below)
        #expect(Knee.find(try knob()) { _ in false } == .above)
        #expect(Knee.find(try knob()) { _ in nil } == nil)
        let capacity = Capacity(knob: try knob(), knees: [.between(low: 1, high: 2), .above], recoveries: [])
        #expect(capacity.estimate == nil)
    }

    @Test func `an excursion stays within the range`() throws {
        let excursion = Excursion(try knob(), low: 90, high: 91)
        #expect(excursion == Excursion(try knob(), low: 90, high: 91))
        #expect(excursion.calm < 90 && excursion.calm > 80)
        #expect(excursion.storm == 100)
    }

    @Test(arguments: [
        ([Recovery.stays, .stays, .recovers], true), ([.stays, .recovers, .recovers], false), ([.untold], false),
        ([.stays, .untold, .untold], true), ([], false),
    ])
    func `most of the runs that can be judged decide`(recoveries: [Recovery], hasTwoStates: Bool) throws {
        let capacity = Capacity(knob: try knob(), knees: [], recoveries: recoveries)
        #expect(capacity.hasTwoStates == hasTwoStates)
    }

    @Test func `a parameter that cannot be turned is told why`() throws {
        #expect(throws: KnobFault.noSize("rate")) { try knob(.bool(true), from: nil, to: nil) }
        #expect(throws: KnobFault.noRange("rate")) { try knob(to: nil) }
        #expect(throws: KnobFault.noRange("rate")) { try knob(from: .rate(100), to: .rate(10)) }
        #expect(throws: KnobFault.self) { try knob(from: .number(1)) }
    }
}
