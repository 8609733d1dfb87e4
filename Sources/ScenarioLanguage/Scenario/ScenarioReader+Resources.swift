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
        guard let form = form(head.key) else { return nil }
        for entry in entries where entry.key.name != form.name { refuse(entry.key, of: form) }
        guard let kind = form.kind else { return nil }
        if case .none = form.size, head.value.isEmpty {
            return ResourceSyntax(name: name, isFamily: isFamily, kind: kind)
        }
        guard let size = head.value.scalar, !head.value.isEmpty else {
            if !head.value.isInvalid {
                faults.error("`\(form.name)` needs a size: `\(form.example)`", at: head.key.place)
            }
            return nil
        }
        if case .none = form.size {
            faults.error("`\(form.name)` has no size: write `\(form.example)`", at: size.place)
            return nil
        }
        if case .numberOrUnbounded = form.size, size.text == "unbounded" {
            return ResourceSyntax(name: name, isFamily: isFamily, kind: kind)
        }
        let capacity = SlotParser(faults: faults).expression(size)
        return ResourceSyntax(name: name, isFamily: isFamily, kind: kind, capacity: capacity)
    }

    /// The kind of resource, if it can be played.
    private func form(_ word: YamlScalar) -> ResourceForm? {
        guard let form = ResourceTable.named(word.name) else {
            faults.error(
                "\(word.name.quoted) is no resource" + Suggestion.clause(for: word.name, among: ResourceTable.names),
                at: word.place)
            return nil
        }
        if form.kind == nil { faults.error("`\(form.name)` is not playable yet", at: word.place) }
        return form
    }

    private func refuse(_ key: YamlScalar, of form: ResourceForm) {
        let options = form.options.map(\.name)
        if options.contains(key.name) {
            if form.kind != nil { faults.error("`\(key.name)` is not playable yet", at: key.place) }
        } else if ResourceTable.named(key.name) != nil {
            faults.error("one resource is one kind: `\(form.name)` or `\(key.name)`", at: key.place)
        } else {
            faults.error(
                "`\(form.name)` has no \(key.name.quoted)" + Suggestion.clause(for: key.name, among: options),
                at: key.place)
        }
    }
}
