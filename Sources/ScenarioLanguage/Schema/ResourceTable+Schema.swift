extension ResourceTable {
    static var definitions: [JSONTree.Member] {
        let playable = all.filter { $0.kind != nil }
        let bare = playable.filter { $0.size.schema == nil }.map { form -> JSONTree in
            ["const": .text(form.name), "description": .text(form.summary)]
        }
        return [JSONTree.Member("resource", ["oneOf": .array(bare + playable.map(\.schema))])]
    }
}

extension ResourceForm {
    fileprivate var schema: JSONTree {
        let members =
            [JSONTree.Member(name, size.schema ?? ["type": "null"])]
            + options.map { option in
                JSONTree.Member(option.name, option.slot.schema.with("description", .text(option.summary)))
            }
        return [
            "description": .text("\(summary)\n\n\(example)"), "type": "object", "properties": .object(members),
            "required": .texts([name]), "additionalProperties": false,
        ]
    }
}

extension ResourceForm.Size {
    /// Nil when there is none to write.
    fileprivate var schema: JSONTree? {
        switch self {
        case .none: nil
        case .number, .numberOrUnbounded: SlotKind.number.schema
        case .rate: ["type": "string"]
        }
    }
}

extension ResourceForm.Option.Slot {
    fileprivate var schema: JSONTree {
        switch self {
        case .number: SlotKind.number.schema
        case .duration: SlotKind.duration.schema
        case .choice(let words): SlotKind.choice(words).schema
        }
    }
}
