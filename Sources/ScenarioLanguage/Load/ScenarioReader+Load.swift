extension ScenarioReader {
    mutating func duration(_ node: YamlNode, of owner: String) -> Expression? {
        guard !node.isEmpty else {
            faults.error("`\(owner)` needs a duration, like 10s", at: node.place)
            return nil
        }
        return steps.slotValue(node, .duration, of: owner)?.expression
    }

    mutating func load(_ node: YamlNode) -> [LoadSyntax] {
        var loads: [LoadSyntax] = []
        let all = entries(node, of: "load")
        if let key = all.first(where: { LoadKey.named($0.key.name) != nil && $0.value.scalar != nil })?.key {
            faults.error(
                "a load has a name: put these under one, `load: { visits: { \(key.name): … } }`", at: key.place)
            return []
        }
        for entry in all {
            guard let (name, parameters) = signature(entry.key, of: "load") else { continue }
            if parameters != nil { faults.error("a load has no values: `\(name.text):`", at: entry.key.place) }
            var load = LoadSyntax(name: name)
            for key in entries(entry.value, of: name.text) { read(key, into: &load) }
            if !entry.value.isInvalid, isSound(load) { loads.append(load) }
        }
        return loads
    }

    private mutating func read(_ entry: YamlEntry, into load: inout LoadSyntax) {
        let name = entry.key.name
        guard let key = LoadKey.named(name) else {
            faults.error(
                "a load has no \(name.quoted)" + Suggestion.clause(for: name, among: LoadKey.all.map(\.name)),
                at: entry.key.place)
            return
        }
        switch key.slot {
        case .stages: load.stages = stages(entry.value)
        case .slot(let slot):
            if entry.value.isEmpty {
                faults.error("`\(name)` needs \(slot.noun)", at: entry.key.place)
            } else if !entry.value.isInvalid {
                load.slots[name] = steps.slotValue(entry.value, slot, of: name)
            }
        }
    }

    private mutating func stages(_ node: YamlNode) -> [LoadStage] {
        guard case .list(let items) = node.content else {
            faults.error("`stages` needs a list: `- { target: 50/s, duration: 30s }`", at: node.place)
            return []
        }
        if items.count > Limits.stages { faults.error("more than \(Limits.stages) stages", at: node.place) }
        return items.prefix(Limits.stages).compactMap { item in
            var values: [String: Expression] = [:]
            for entry in entries(item, of: "stages") {
                if let scalar = entry.value.scalar {
                    values[entry.key.name] = SlotParser(faults: faults).expression(scalar)
                }
            }
            guard let target = values["target"], let duration = values["duration"], values.count == 2 else {
                faults.error("a stage is `{ target: 50/s, duration: 30s }`", at: item.place)
                return nil
            }
            return LoadStage(target: target, duration: duration)
        }
    }

    /// What must stand together, and what excludes what; tells it.
    private func isSound(_ load: LoadSyntax) -> Bool {
        let found = contradictions(in: load)
        for message in found { faults.error(message, at: load.name.place) }
        return found.isEmpty
    }

    private func contradictions(in load: LoadSyntax) -> [String] {
        var found: [String] = []
        let name = load.name.text
        func has(_ key: LoadKey) -> Bool { load.slots[key.name] != nil }
        if !has(.run) { found.append("`\(name)` needs `run`: a task call, `visit(n)`") }
        if has(.users) == has(.arrivals) {
            found.append("`\(name)` needs either `arrivals` and `rate`, or `users`")
        } else if load.isClosed, has(.rate) || has(.limit) || has(.burst) || !load.stages.isEmpty {
            found.append("`\(name)` has users: `rate`, `stages`, `burst` and `limit` are for arrivals")
        } else if has(.arrivals), !has(.rate), load.stages.isEmpty {
            found.append("`arrivals` needs a `rate`, like 50/s, or `stages`")
        } else if has(.think), !load.isClosed {
            found.append("`think` is for users: arrivals do not wait for each other")
        }
        if !has(.duration), !has(.count), load.stages.isEmpty {
            found.append("`\(name)` never ends: give it a `duration` or a `count`")
        }
        if has(.duration), !load.stages.isEmpty {
            found.append("`stages` have their own durations: remove `duration`")
        }
        return found
    }
}
