extension ScenarioReader {
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
        var keys: Set<ScriptKey> = []
        for entry in entries {
            guard let key = scriptKey(entry.key) else { continue }
            if !keys.insert(key).inserted {
                faults.error("`\(key.rawValue)` stands twice in one entry", at: entry.key.place)
            }
            if !entry.value.isInvalid { values[key] = steps.slotValue(entry.value, key.slot, of: key.rawValue) }
        }
        guard let action = action(among: keys, at: item.place), let time = values[.at]?.expression else { return nil }
        values[.at] = nil
        return values.isEmpty ? nil : ScriptSyntax(time: time, action: action, values: values, place: item.place)
    }

    private func scriptKey(_ key: YamlScalar) -> ScriptKey? {
        if let known = ScriptKey(rawValue: key.name) { return known }
        faults.error(
            "an entry of `script` has no \(key.name.quoted)"
                + Suggestion.clause(for: key.name, among: ScriptKey.allCases.map(\.rawValue)), at: key.place)
        return nil
    }

    /// What happens; nil when the keys do not say it.
    private func action(among keys: Set<ScriptKey>, at place: Place) -> ScriptKey? {
        if !keys.contains(.at) { faults.error("an entry of `script` needs `at`: when it happens", at: place) }
        let actions = ScriptKey.actions.filter(keys.contains)
        guard let action = actions.first else {
            let names = ScriptKey.actions.dropFirst().map { "`\($0.rawValue)`" }.joined(separator: ", ")
            faults.error("nothing happens there: add `turn: parameter = value`, or a fault: \(names)", at: place)
            return nil
        }
        if actions.count > 1 {
            faults.error("one thing happens in an entry: `\(action.rawValue)` or `\(actions[1].rawValue)`", at: place)
        }
        for option in action.options where option.isRequired && !keys.contains(option.key) {
            faults.error("`\(action.rawValue)` needs `\(option.key.rawValue)`", at: place)
        }
        let known = Set(action.options.map(\.key) + ScriptKey.actions + [.at])
        for key in ScriptKey.allCases where keys.contains(key) && !known.contains(key) {
            faults.error("`\(action.rawValue)` has no `\(key.rawValue)`", at: place)
        }
        return action
    }
}
