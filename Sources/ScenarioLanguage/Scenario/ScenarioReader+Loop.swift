import Kernel

extension ScenarioReader {
    enum LoopKey: String, CaseIterable {
        case workers

        var summary: String {
            switch self {
            case .workers: "How many tasks may run at once: 1, as in asyncio."
            }
        }
    }

    func loop(_ node: YamlNode) {
        for entry in entries(node, of: "loop") {
            guard LoopKey(rawValue: entry.key.name) != nil else {
                faults.error(
                    "`loop` has no \(entry.key.name.quoted)"
                        + Suggestion.clause(for: entry.key.name, among: LoopKey.allCases.map(\.rawValue)),
                    at: entry.key.place)
                continue
            }
            workers(entry.value)
        }
    }

    private func workers(_ node: YamlNode) {
        let value = ValueReader(faults: faults).value(node)
        if case .invalid = value.kind { return }
        guard case .literal(.number(let count)) = value.kind, count >= 1, count == count.rounded() else {
            faults.error("`workers` is a whole number from 1", at: value.place)
            return
        }
        if count > 1 {
            faults.error(
                "`workers: \(node.scalar?.text ?? "")` is not playable yet: one worker runs all tasks, as in asyncio",
                at: value.place)
        }
    }
}
