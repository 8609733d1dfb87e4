import Snapshots

/// Which lines of the source tasks stand on.
extension Kernel {
    private static let namesOfLine = 4

    /// The tasks of one line: how many, and the first by serial.
    private struct LineTally {
        var count = 0
        var first: [(serial: UInt32, index: Int)] = []

        mutating func add(_ serial: UInt32, _ index: Int) {
            count += 1
            if first.count == Kernel.namesOfLine, let last = first.last, serial > last.serial { return }
            let place = first.firstIndex { serial < $0.serial } ?? first.count
            first.insert((serial, index), at: place)
            if first.count > Kernel.namesOfLine { first.removeLast() }
        }
    }

    func lineRows() -> [SourceLineRow] {
        var tallies = [LineTally](repeating: LineTally(), count: Int(program.lines.max() ?? 0) + 1)
        for index in 1..<max(tasks.endIndex, 1) where tasks[index].status != .free {
            tallies[line(ofTask: index)].add(tasks[index].serial, index)
        }
        return tallies.indices.dropFirst().filter { tallies[$0].count > 0 }.map { line in
            SourceLineRow(
                line: line, count: tallies[line].count, names: tallies[line].first.map { name(ofTask: $0.index) })
        }
    }
}
