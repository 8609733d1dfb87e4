import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct CheckpointStoreTests {
    private let program = Programs.work(workers: 8, rounds: 400)

    /// What is kept of a run that offers itself every `slice` transitions.
    private func kept(_ limits: CheckpointStore.Limits, slice: Int = 100) -> CheckpointStore {
        var store = CheckpointStore(limits: limits)
        var kernel = Kernel(program: program, seed: 1)
        let lineage = BranchForest(program: program, seed: 1).lineage
        while kernel.advance(.init(budget: slice)) == .budget { store.offer(kernel, on: 0, of: lineage) }
        return store
    }

    @Test func thereAreNeverMoreThanAllowed() {
        let store = kept(CheckpointStore.Limits(count: 7, leastSpacing: 100, bytesPerTransition: 1_000))
        #expect(store.checkpoints.count == 7)
        #expect(store.checkpoints.map(\.step) == store.checkpoints.map(\.step).sorted())
    }

    @Test func theyNeverTakeMoreMemoryThanAllowed() {
        let store = kept(CheckpointStore.Limits(bytes: 100_000, leastSpacing: 100, bytesPerTransition: 1_000))
        #expect(store.byteCount == store.checkpoints.reduce(0) { $0 + $1.bytes })
        #expect(store.byteCount <= 100_000 && store.byteCount > 50_000)
    }

    @Test func aStateThatIsTooLargeIsNotKept() {
        #expect(kept(CheckpointStore.Limits(bytes: 1_000, leastSpacing: 100)).checkpoints.isEmpty)
    }

    @Test func copyingIsASmallShareOfTheWork() {
        let store = kept(CheckpointStore.Limits(leastSpacing: 1, bytesPerTransition: 10))
        let steps = [0] + store.checkpoints.map(\.step)
        for (index, checkpoint) in store.checkpoints.enumerated() {
            #expect(checkpoint.step - steps[index] >= checkpoint.bytes / 10)
        }
        #expect(store.checkpoints.count > 3)
    }

    @Test func eachIsTheRunAtItsPlace() {
        let store = kept(CheckpointStore.Limits(count: 5, leastSpacing: 100, bytesPerTransition: 1_000))
        for checkpoint in store.checkpoints {
            var kernel = Kernel(program: program, seed: 1)
            _ = kernel.advance(.init(step: checkpoint.step))
            #expect(checkpoint.replica.kernel.fingerprint() == kernel.fingerprint())
            #expect(checkpoint.position == kernel.position)
            #expect(checkpoint.events == kernel.eventCount)
        }
    }
}
