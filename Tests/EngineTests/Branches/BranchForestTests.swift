import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct BranchForestTests {
    private func input(at step: UInt64) -> RecordedInput {
        RecordedInput(step: step, input: .set(parameter: "slots", value: "\(step)"))
    }

    private func forest() -> BranchForest {
        var forest = BranchForest(program: Program(name: "test"), seed: 7)
        forest.current.inputs = [0, 1, 10, 20].map(input)
        return forest
    }

    @Test func aForkKeepsThePastAndLeavesTheOldFutureAlone() {
        var forest = forest()
        forest.fork(at: Position(step: 15, time: Nanoseconds(15)), label: "slots=15")
        #expect(forest.current.inputs == [0, 1, 10].map(input))
        #expect(forest.current.parent == 0)
        #expect(forest[0].inputs == [0, 1, 10, 20].map(input))
        #expect(forest.place == (1, 2))
    }

    @Test func openingInputsAreThoseBeforeTheFirstTransition() {
        #expect(forest().current.openingInputs == [0, 1].map(input))
    }

    @Test func aHistoryIsTheAncestorsUpToTheForksAndItself() {
        var forest = forest()
        forest.fork(at: Position(step: 15, time: Nanoseconds(15)), label: "slots=15")
        forest.fork(at: Position(step: 30, time: Nanoseconds(30)), label: "slots=30")
        forest.fork(at: Position(step: 12, time: Nanoseconds(12)), label: "slots=12")
        let history = forest.lineage
        #expect(history.contains(branch: 3, step: 1_000))
        #expect(history.contains(branch: 2, step: 12))
        #expect(!history.contains(branch: 2, step: 13))
        #expect(history.contains(branch: 0, step: 12))
        #expect(!history.contains(branch: 0, step: 13))
    }

    @Test func anotherBeginningIsAFamilyOfItsOwn() {
        var forest = forest()
        forest.fork(at: Position(step: 15, time: Nanoseconds(15)), label: "slots=15")
        forest.begin(program: Program(name: "test"), seed: 8)
        #expect(forest.place == (0, 1))
        #expect(!forest.lineage.contains(branch: 0, step: 0))
        forest.fork(at: Position(step: 3, time: Nanoseconds(3)), label: "slots=3")
        #expect(forest.place == (1, 2))
    }

    @Test func eachSeedLeadsToAnotherThatAPersonCanType() {
        var seeds: [UInt64] = [1]
        for _ in 0..<100 { seeds.append(SeedSequence.next(after: seeds[seeds.count - 1])) }
        #expect(Set(seeds).count == 101)
        #expect(seeds.allSatisfy { $0 <= UInt32.max })
    }
}
