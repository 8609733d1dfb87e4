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

    subscript(index: Int) -> Branch {
        _read { yield branches[index] }
        _modify { yield &branches[index] }
    }

    /// A history that shares no past with the others.
    mutating func begin(program: Program, seed: UInt64) {
        add(Branch(program: program, seed: seed, inputs: [], parent: nil, fork: .start, label: ""))
    }

    /// A history with the current one's past up to `fork`, and another future. The current one keeps its own.
    mutating func fork(at fork: Position, label: String) {
        var branch = Branch(
            program: current.program, seed: current.seed, inputs: current.inputs.filter { $0.step < fork.step },
            parent: currentIndex, fork: fork, label: label)
        branch.markers = current.markers
        branch.markers.forget(after: fork.step)
        add(branch)
    }

    mutating func select(_ index: Int) {
        currentIndex = index
        lineage = lineage(of: index)
    }

    func lineage(of index: Int) -> Lineage { Lineage(of: index, in: branches) }

    private mutating func add(_ branch: Branch) {
        branches.append(branch)
        select(branches.count - 1)
    }

    // MARK: - The family: branches that grew from the same beginning

    /// The current branch's number in its family, and how many there are.
    var place: (index: Int, count: Int) {
        let family = family
        return (family.firstIndex(of: currentIndex) ?? 0, family.count)
    }

    /// The branch with that number in the current one's family.
    func index(ofNumber number: Int) -> Int? {
        let family = family
        return family.indices.contains(number) ? family[number] : nil
    }

    var rows: [BranchRow] {
        let family = family
        return family.enumerated().map { number, index in
            BranchRow(
                number: number, parent: branches[index].parent.flatMap { family.firstIndex(of: $0) },
                fork: branches[index].fork, label: branches[index].label, isCurrent: index == currentIndex)
        }
    }

    private var family: [Int] {
        let root = rootIndex(of: currentIndex)
        return branches.indices.filter { rootIndex(of: $0) == root }
    }

    private func rootIndex(of index: Int) -> Int {
        var index = index
        while let parent = branches[index].parent { index = parent }
        return index
    }
}
