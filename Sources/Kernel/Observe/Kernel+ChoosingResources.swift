import Snapshots

/// Resources to show, of how many.
struct ShownResources {
    var indices: [Int] = []
    var total = 0
}

/// Which resources a pane shows: a family may have a great many members.
extension Kernel {
    /// So many keep their order where there is room for all; of more, those come first that somebody uses.
    private static let settled = 8

    /// Those that are declared, then members of families: those in use in the order in which they were made, then, latest
    /// first, those at rest.
    func shownResources(_ limit: Int, _ isWanted: (ResourceKind) -> Bool) -> ShownResources {
        let wanted = program.resources.map { isWanted($0.kind) }
        guard wanted.contains(true) else { return ShownResources() }
        let declared = program.resources.indices.filter { wanted[$0] && isVisible($0) }
        var (busy, resting, total): ([Int], [Int], Int) = ([], [], declared.count)
        for index in (program.resources.count..<resources.count).reversed()
        where wanted[Int(resources[index].declaration)] {
            total += 1
            if isInUse(index) {
                if busy.count < limit { busy.append(index) }
            } else if resting.count < limit {
                resting.append(index)
            }
        }
        let isSettled = total <= min(limit, Self.settled)
        let members = isSettled ? (busy + resting).sorted() : busy.sorted() + resting
        return ShownResources(indices: Array((declared + members).prefix(limit)), total: total)
    }

    /// Somebody has or wants something of it.
    private func isInUse(_ resource: Int) -> Bool {
        let record = resources[resource]
        return record.inUse > 0 || record.depth > 0 || record.waiters.count > 0 || record.putters.count > 0
            || record.joiners.count > 0
    }
}
