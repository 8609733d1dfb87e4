import Snapshots

extension Kernel {
    /// The parts of the run that it has come to, by their beginnings; stages of several loads that are the same part are one.
    func partReports() -> [PartReport] {
        var parts: [PartReport] = []
        for window in 0..<windows.records.count where windows.records[window].state != .ahead {
            let part = partReport(window)
            if let same = parts.firstIndex(where: { $0.from == part.from && $0.to == part.to }) {
                parts[same].stages += part.stages
            } else {
                parts.append(part)
            }
        }
        return parts.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    private func partReport(_ window: Int) -> PartReport {
        let record = windows.records[window]
        let stage = program.windows[window].stage
        let loads = program.loads.map(\.routine)
        let kinds = (1..<max(kinds.count, 1)).filter { !loads.contains($0) }.map { kindReport($0, in: window) }
        let resources = visibleResources().filter { $0 < program.resources.count && kind(of: $0) != .event }
        return PartReport(
            stages: stage.map { [PartReport.Stage(load: $0.load, number: $0.number)] } ?? [],
            from: Nanoseconds(record.from),
            to: Nanoseconds(record.state == .open ? registers.now : record.to),
            kinds: kinds.filter { $0.totals.arrived > 0 || $0.latency.count > 0 || $0.totals.cancelled > 0 },
            resources: resources.map { resourceReport($0, in: window) })
    }
}
