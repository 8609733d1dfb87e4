/// Sections that cannot be played yet are read for the faults of their own.
extension ScenarioReader {
    /// A list of `{ at: 30s, turn: slots = 2 }`, or a fault in place of `turn`.
    mutating func script(_ node: YamlNode) {
        guard case .list(let items) = node.content else {
            faults.error("`script` needs a list: `- { at: 30s, turn: slots = 2 }`", at: node.place)
            return
        }
        for item in items where !item.isInvalid {
            let entries = entries(item, of: "script")
            for entry in entries { read(entry) }
            if case .map = item.content, !entries.contains(where: { $0.key.name == "at" }) {
                faults.error("an entry of `script` needs `at`: when it happens", at: item.place)
            }
            if entries.count == 1 { faults.error("nothing happens there: add `turn: place = value`", at: item.place) }
        }
    }

    private mutating func read(_ entry: YamlEntry) {
        let slot: SlotKind? =
            switch entry.key.name {
            case "at": .duration
            case "turn": .assignment
            default: nil
            }
        if let slot, !entry.value.isInvalid { _ = steps.slotValue(entry.value, slot, of: entry.key.name) }
    }

    /// A map from names to what each is.
    func services(_ node: YamlNode) {
        for entry in entries(node, of: "services") {
            guard let (name, _) = signature(entry.key, of: "service"), entry.value.isEmpty else { continue }
            faults.error("`\(name.text)` is empty: say what the service is", at: entry.key.place)
        }
    }
}
