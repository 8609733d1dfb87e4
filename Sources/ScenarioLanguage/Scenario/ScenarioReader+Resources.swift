import Kernel

extension ScenarioReader {
    func resources(_ node: YamlNode) -> [ResourceSyntax] {
        entries(node, of: "resources").compactMap { entry in
            guard let (name, parameters) = signature(entry.key, of: "resource") else { return nil }
            if let parameters, parameters.count != 1 {
                faults.error("a family has one key: \(name.text)(key)", at: entry.key.place)
            }
            return resource(name, isFamily: parameters != nil, entry.value)
        }
    }

    private func resource(_ name: Name, isFamily: Bool, _ node: YamlNode) -> ResourceSyntax? {
        switch node.content {
        case .scalar where node.isEmpty:
            faults.error("an empty resource: name its kind, `{ semaphore: 3 }`", at: name.place)
            return nil
        case .scalar(let scalar): return bare(name, isFamily: isFamily, scalar)
        case .map(let entries): return sized(name, isFamily: isFamily, entries, at: node.place)
        case .list:
            faults.error("a resource is `lock`, or a map like `{ semaphore: 3 }`", at: node.place)
            return nil
        case .invalid: return nil
        }
    }

    private func bare(_ name: Name, isFamily: Bool, _ scalar: YamlScalar) -> ResourceSyntax? {
        guard let form = form(scalar) else { return nil }
        guard case .none = form.size else {
            faults.error("`\(form.name)` needs a size: `\(form.example)`", at: scalar.place)
            return nil
        }
        return form.kind.map { ResourceSyntax(name: name, isFamily: isFamily, kind: $0) }
    }

    private func sized(_ name: Name, isFamily: Bool, _ entries: [YamlEntry], at place: Place) -> ResourceSyntax? {
        guard let head = entries.first(where: { ResourceTable.named($0.key.name) != nil }) ?? entries.first else {
            faults.error("an empty resource: name its kind, `{ semaphore: 3 }`", at: place)
            return nil
        }
        guard let form = form(head.key), let kind = form.kind else { return nil }
        var resource = ResourceSyntax(name: name, isFamily: isFamily, kind: kind)
        guard readSize(head, of: form, into: &resource) else { return nil }
        for entry in entries where entry.key.name != form.name { readOption(entry, of: form, into: &resource) }
        return resource
    }

    /// False after a fault.
    private func readSize(_ head: YamlEntry, of form: ResourceForm, into resource: inout ResourceSyntax) -> Bool {
        switch (form.size, head.value.scalar) {
        case (.none, _):
            if !head.value.isEmpty {
                faults.error("`\(form.name)` has no size: write `\(form.example)`", at: head.value.place)
            }
            return head.value.isEmpty
        case (.numberOrUnbounded, let size?) where size.text == "unbounded": return true
        case (_, let size?) where !head.value.isEmpty:
            resource.size = SlotParser(faults: faults).expression(size)
            return true
        default:
            if !head.value.isInvalid {
                faults.error("`\(form.name)` needs a size: `\(form.example)`", at: head.key.place)
            }
            return false
        }
    }

    /// The kind of resource, if it can be played.
    private func form(_ word: YamlScalar) -> ResourceForm? {
        guard let form = ResourceTable.named(word.name) else {
            if let called = word.text.wholeMatch(of: /(\w+)\((\w+)\)/), ResourceTable.named(String(called.1)) != nil {
                faults.error("\(word.name.quoted): write `{ \(called.1): \(called.2) }`", at: word.place)
                return nil
            }
            faults.error(
                "\(word.name.quoted) is no resource" + Suggestion.clause(for: word.name, among: ResourceTable.names),
                at: word.place)
            return nil
        }
        if form.kind == nil { faults.error("`\(form.name)` is not playable yet", at: word.place) }
        return form
    }

    private func readOption(_ entry: YamlEntry, of form: ResourceForm, into resource: inout ResourceSyntax) {
        let key = entry.key
        guard let option = form.options.first(where: { $0.name == key.name }) else {
            let message =
                ResourceTable.named(key.name) != nil
                ? "one resource is one kind: `\(form.name)` or `\(key.name)`"
                : "`\(form.name)` has no \(key.name.quoted)"
                    + Suggestion.clause(for: key.name, among: form.options.map(\.name))
            return faults.error(message, at: key.place)
        }
        guard let scalar = entry.value.scalar, !entry.value.isEmpty else {
            return faults.error("`\(option.name)` needs a value", at: key.place)
        }
        guard case .choice(let words) = option.slot else {
            resource.options[option.name] = SlotParser(faults: faults).expression(scalar)
            return
        }
        resource.choices[option.name] = scalar.text
        if !words.contains(scalar.text) {
            let all = words.map { "`\($0)`" }.joined(separator: ", ")
            faults.error(
                "`\(option.name)` is one of \(all)" + Suggestion.clause(for: scalar.text, among: words),
                at: scalar.place)
        }
    }
}
