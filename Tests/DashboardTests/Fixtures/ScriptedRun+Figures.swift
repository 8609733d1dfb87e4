import Snapshots

extension ScriptedRun {
    /// The lines that tasks stand on, in order.
    func lines(at now: Nanoseconds, names: Int) -> [SourceLineRow] {
        let standing = tasks.compactMap { task in
            task.phase(at: now).flatMap { $0.state.isEnded ? nil : (line: $0.line, name: task.name) }
        }
        return source.indices.map { $0 + 1 }.compactMap { line in
            let here = standing.filter { $0.line == line }.map(\.name)
            return here.isEmpty
                ? nil : SourceLineRow(line: line, count: here.count, names: Array(here.prefix(names)))
        }
    }

    /// What each kind took so far.
    func kinds(at now: Nanoseconds, columns: Int) -> [KindRow] {
        let names = tasks.reduce(into: [String]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }
        return names.map { name in kind(tasks.filter { $0.kind == name }, name, now, columns) }
    }

    private func kind(_ tasks: [ScriptedTask], _ name: String, _ now: Nanoseconds, _ columns: Int) -> KindRow {
        let known = tasks.filter { $0.phase(at: now) != nil }
        let ended = known.filter { $0.phase(at: now)?.state.isEnded == true && $0.phase(at: now)?.state != .cancelled }
        let succeeded = ended.count { $0.phase(at: now)?.state == .succeeded }
        var totals = TaskTotals()
        totals.created = known.count
        totals.succeeded = succeeded
        totals.failed = ended.count - succeeded
        totals.live = known.count - ended.count
        let seconds = max(0.001, now.seconds)
        let durations = ended.map { $0.phases[$0.phases.count - 1].from - $0.phases[0].from }.sorted()
        return KindRow(
            name: name, totals: totals, latency: Distribution(durations),
            throughput: Double(ended.count) / seconds, goodput: Double(succeeded) / seconds,
            histogram: histogram(durations, columns))
    }

    private func histogram(_ durations: [Nanoseconds], _ columns: Int) -> [Int] {
        let top = max(1, durations.last?.rawValue ?? 1)
        return durations.reduce(into: [Int](repeating: 0, count: columns)) { counts, duration in
            counts[min(columns - 1, Int(duration.rawValue * Int64(columns) / top))] += 1
        }
    }
}

extension Distribution {
    /// Of sorted durations.
    fileprivate init(_ sorted: [Nanoseconds]) {
        self.init()
        guard let last = sorted.last else { return }
        func at(_ share: Double) -> Nanoseconds {
            sorted[Swift.min(sorted.count - 1, Int(share * Double(sorted.count)))]
        }
        count = sorted.count
        mean = sorted.reduce(0) { $0 + $1.seconds } / Double(sorted.count)
        min = sorted[0]
        (p50, p90, p95, p99, p999, max) = (at(0.5), at(0.9), at(0.95), at(0.99), at(0.999), last)
    }
}
