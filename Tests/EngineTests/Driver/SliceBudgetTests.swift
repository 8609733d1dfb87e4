import Testing

@testable import Engine

@Suite struct SliceBudgetTests {
    /// The budget after many slices of transitions that take so long each.
    private func budget(nanosecondsEach cost: Double) -> Int {
        var slice = SliceBudget()
        for _ in 0..<50 {
            let made = slice.transitions
            slice.learn(made: made, in: .nanoseconds(Int64(Double(made) * cost)))
        }
        return slice.transitions
    }

    @Test(arguments: [50.0, 100, 1_000, 10_000]) func settlesAtAMillisecond(cost: Double) {
        let time = Double(budget(nanosecondsEach: cost)) * cost
        #expect(time > 0.8e6 && time < 1.1e6)
    }

    @Test func staysInItsRange() {
        #expect(budget(nanosecondsEach: 0) == SliceBudget.range.upperBound)
        #expect(budget(nanosecondsEach: 1e9) == SliceBudget.range.lowerBound)
    }

    @Test func aSliceThatHadLittleToDoTeachesNothing() {
        var slice = SliceBudget()
        let before = slice.transitions
        slice.learn(made: 3, in: .microseconds(1))
        #expect(slice.transitions == before)
    }
}
