package import Snapshots

extension Kernel {
    /// What was noticed after transition `step`, each with the place where it was noticed first: what comes out only at the
    /// end of the run, at that.
    package func findings(after step: UInt64) -> [(position: Position, finding: Finding)] {
        var noted: [(Position, Finding)] = []
        for index in 0..<findingRecords.count where findingRecords[index].step > step {
            let record = findingRecords[index]
            noted.append((Position(step: record.step, time: Nanoseconds(record.time)), finding(record)))
        }
        guard outcome != nil, registers.step > step else { return noted }
        let late = lateFindings().filter { finding in
            !noted.contains { $0.1.kind == .deadlock && finding.kind == .deadlock }
        }
        return noted + late.map { (position, $0) }
    }
}
