/// A step is told by its head, which no other step has.
extension StepTable {
    static var definitions: [JSONTree.Member] {
        let playable = all.filter { $0.compile != nil }
        let bare = playable.filter(\.mayBeBare).map(\.bareSchema)
        let maps = playable.map { JSONTree.definition($0.definitionName) }
        return [JSONTree.Member("step", ["oneOf": .array(bare + maps)])]
            + playable.map { JSONTree.Member($0.definitionName, $0.schema) }
    }
}

extension StepKind {
    fileprivate var definitionName: String { "step.\(name)" }

    /// Whether the head alone, as a word, is the whole step.
    fileprivate var mayBeBare: Bool {
        if case .required = head { return false }
        return !options.contains(where: \.isRequired)
    }

    fileprivate var bareSchema: JSONTree { ["const": .text(name), "description": .text(summary)] }

    fileprivate var schema: JSONTree {
        let members =
            [JSONTree.Member(name, head.schema)]
            + writableOptions.map { option in
                JSONTree.Member(option.name, option.slot.schema.with("description", .text(option.summary)))
            }
        return [
            "description": .text("\(summary)\n\n\(example)"), "type": "object", "properties": .object(members),
            "required": .texts([name] + options.filter(\.isRequired).map(\.name)), "additionalProperties": false,
        ]
    }
}

extension StepKind.Head {
    fileprivate var schema: JSONTree {
        switch self {
        case .none: ["type": "null"]
        case .optional(let slot): ["anyOf": [["type": "null"], slot.schema]]
        case .required(let slot): slot.schema
        }
    }
}
