extension ScenarioReader {
    mutating func expectations(_ node: YamlNode) -> [ExpectationSyntax] {
        guard case .list(let items) = node.content else {
            if !node.isEmpty { faults.error("`expect` needs a list: begin each line with `- `", at: node.place) }
            return []
        }
        return items.compactMap { item in
            if let scalar = item.scalar { return ExpectationSyntax(condition: scalar) }
            if case .map(let entries) = item.content, entries.contains(where: { Self.key($0) != nil }) {
                return watched(entries, at: item.place)
            }
            if !item.isInvalid {
                faults.error("an expectation is one expression; one \(item.quotingCause) needs quotes", at: item.place)
            }
            return nil
        }
    }

    private static func key(_ entry: YamlEntry) -> ExpectationKey? { ExpectationKey(rawValue: entry.key.name) }

    /// `{ always: condition, after: duration }`
    private mutating func watched(_ entries: [YamlEntry], at place: Place) -> ExpectationSyntax? {
        var (condition, after): (YamlScalar?, Expression?)
        for entry in entries {
            switch Self.key(entry) {
            case .always: condition = entry.value.scalar
            case .after: after = duration(entry.value, of: ExpectationKey.after.rawValue)
            case nil:
                faults.error(
                    "an expectation has no \(entry.key.name.quoted)"
                        + Suggestion.clause(for: entry.key.name, among: ExpectationKey.allCases.map(\.rawValue)),
                    at: entry.key.place)
            }
        }
        guard let condition else {
            faults.error("an expectation that is a map needs `always`: a condition in one line", at: place)
            return nil
        }
        return ExpectationSyntax(condition: condition, isWatched: true, after: after)
    }
}

extension YamlNode {
    /// Why YAML took an expression for something else.
    fileprivate var quotingCause: String { isFlow ? "that begins with `{` or `[`" : "with `: ` in it" }
}
