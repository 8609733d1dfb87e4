import Kernel

/// Reads values and texts: scalars by how they are written, lists and maps as lists and records of values.
struct ValueReader {
    let faults: FaultLog

    func value(_ node: YamlNode) -> Expression {
        switch node.content {
        case .scalar(let scalar):
            if node.isEmpty { return Expression(kind: .literal(.none), place: node.place) }
            let parser = SlotParser(faults: faults)
            return scalar.style == .quoted ? parser.text(scalar) : parser.expression(scalar)
        case .list(let items):
            return Expression(kind: .list(items.map(value)), place: node.place)
        case .map(let entries):
            return Expression(kind: .record(fields(entries)), place: node.place)
        case .invalid:
            return Expression(kind: .invalid, place: node.place)
        }
    }

    private func fields(_ entries: [YamlEntry]) -> [Expression.RecordField] {
        var fields: [Expression.RecordField] = []
        var keys: Set<String> = []
        for entry in entries {
            if !keys.insert(entry.key.name).inserted {
                faults.error("\(entry.key.name.quoted) stands twice in one record", at: entry.key.place)
            }
            fields.append(
                Expression.RecordField(key: entry.key.name, value: value(entry.value), place: entry.key.place))
        }
        return fields
    }

    /// Words with `{expression}` in them; nil after a fault.
    func text(_ node: YamlNode, of owner: String) -> Expression? {
        switch node.content {
        case .scalar(let scalar):
            if scalar.style == .plain { warnOfComment(after: scalar) }
            return SlotParser(faults: faults).text(scalar)
        case .map:
            faults.error(
                node.isFlow ? "text that begins with `{` needs quotes" : "`\(owner)` needs a text, and this is a map",
                at: node.place)
            return nil
        case .list:
            faults.error("`\(owner)` needs a text: text that begins with `[` or `- ` needs quotes", at: node.place)
            return nil
        case .invalid: return nil
        }
    }

    /// `log: Item #3` is the text `Item` to YAML.
    private func warnOfComment(after scalar: YamlScalar) {
        guard let comment = scalar.places.comment(after: scalar.text) else { return }
        faults.warning(
            "a comment right after a text: \(comment.text.quoted) is not part of it; put quotes around the text if it is",
            at: comment.place)
    }
}
