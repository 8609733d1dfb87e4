import Kernel

extension ScenarioReader {
    /// What an entry of the script says.
    enum ScriptKey: String, CaseIterable {
        case at, turn

        var slot: SlotKind {
            switch self {
            case .at: .duration
            case .turn: .assignment
            }
        }

        var summary: String {
            switch self {
            case .at: "When, since the start of the run."
            case .turn: "Gives a parameter a value, as if somebody turned the knob; `+=` and `-=` change it."
            }
        }
    }

    mutating func script(_ node: YamlNode) -> [ScriptSyntax] {
        guard case .list(let items) = node.content else {
            if !node.isEmpty { faults.error("`script` needs a list: `- { at: 30s, turn: slots = 2 }`", at: node.place) }
            return []
        }
        return items.compactMap { $0.isInvalid ? nil : scriptEntry($0) }
    }

    private mutating func scriptEntry(_ item: YamlNode) -> ScriptSyntax? {
        guard case .map(let entries) = item.content else {
            faults.error("an entry of `script` is a map: `{ at: 30s, turn: slots = 2 }`", at: item.place)
            return nil
        }
        var values: [ScriptKey: SlotValue] = [:]
        for entry in entries {
            guard let key = ScriptKey(rawValue: entry.key.name) else {
                let keys = ScriptKey.allCases.map(\.rawValue)
                faults.error(
                    "an entry of `script` has no \(entry.key.name.quoted)"
                        + Suggestion.clause(for: entry.key.name, among: keys), at: entry.key.place)
                continue
            }
            if !entry.value.isInvalid { values[key] = steps.slotValue(entry.value, key.slot, of: key.rawValue) }
        }
        let keys = entries.map(\.key.name)
        if !keys.contains(ScriptKey.at.rawValue) {
            faults.error("an entry of `script` needs `at`: when it happens", at: item.place)
        }
        if !keys.contains(ScriptKey.turn.rawValue) {
            faults.error("nothing happens there: add `turn: parameter = value`", at: item.place)
        }
        guard let time = values[.at]?.expression, let turn = values[.turn]?.assignment else { return nil }
        return ScriptSyntax(time: time, turn: turn, place: item.place)
    }
}
