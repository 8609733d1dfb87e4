import Kernel

extension ScenarioReader {
    enum LoopKey: String, CaseIterable {
        case workers

        var summary: String {
            switch self {
            case .workers:
                "How many tasks may compute at once: 1, as in asyncio. With more, the others go on while a worker is free."
            }
        }
    }

    /// The number of workers that `loop` gives.
    func workers(_ node: YamlNode) -> Int? {
        var workers: Int?
        for entry in entries(node, of: "loop") {
            guard LoopKey(rawValue: entry.key.name) != nil else {
                faults.error(
                    "`loop` has no \(entry.key.name.quoted)"
                        + Suggestion.clause(for: entry.key.name, among: LoopKey.allCases.map(\.rawValue)),
                    at: entry.key.place)
                continue
            }
            workers = count(of: entry.value)
        }
        return workers
    }

    private func count(of node: YamlNode) -> Int? {
        let value = ValueReader(faults: faults).value(node)
        if case .invalid = value.kind { return nil }
        guard case .literal(.number(let count)) = value.kind, count == count.rounded(),
            (1...Double(Limits.workers)).contains(count)
        else {
            faults.error("`workers` is a whole number from 1 to \(Limits.workers)", at: value.place)
            return nil
        }
        return Int(count)
    }
}
