import Kernel
import Snapshots

/// All histories of a scenario since it was opened. None is ever thrown away.
struct BranchForest: Sendable {
    private var branches: [Branch] = []
    private(set) var currentIndex = 0
    private(set) var lineage = Lineage(segments: [])

    init(program: Program, seed: UInt64) {
        begin(program: program, seed: seed)
    }

    var current: Branch {
        _read { yield branches[currentIndex] }
        _modify { yield &branches[currentIndex] }
    }

    subscript(index: Int) -> Branch { branches[index] }

    /// A history that shares no past with the others.
    mutating func begin(program: Program, seed: UInt64) {
        add(Branch(program: program, seed: seed, inputs: [], parent: nil, forkStep: 0))
    }

    /// A history with the current one's past up to `step`, and another future. The current one keeps its own.
    mutating func fork(at step: UInt64) {
        let inputs = current.inputs.filter { $0.step < step }
        add(
            Branch(
                program: current.program, seed: current.seed, inputs: inputs, parent: currentIndex, forkStep: step))
    }

    /// The current branch's place among those that grew from the same beginning, and their number.
    var place: (index: Int, count: Int) {
        let root = rootIndex(of: currentIndex)
        let family = branches.indices.filter { rootIndex(of: $0) == root }
        return (family.firstIndex(of: currentIndex) ?? 0, family.count)
    }

    private mutating func add(_ branch: Branch) {
        branches.append(branch)
        currentIndex = branches.count - 1
        lineage = Lineage(of: currentIndex, in: branches)
    }

    private func rootIndex(of index: Int) -> Int {
        var index = index
        while let parent = branches[index].parent { index = parent }
        return index
    }
}
