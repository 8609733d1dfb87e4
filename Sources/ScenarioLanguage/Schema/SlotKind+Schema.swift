/// What YAML may hold where an expression stands, by the type that it must give.
extension SlotKind {
    var schema: JSONTree {
        switch self {
        case .value: .definition("value")
        case .number: .definition("number")
        case .duration: .definition("duration")
        case .condition: .definition("condition")
        case .text: .definition("text")
        case .job: .definition("job")
        case .steps: .definition("steps")
        case .assignment: .definition("assignment")
        case .loop: .definition("loop")
        case .name: ["type": "string", "pattern": .text(JSONTree.name)]
        case .resource: ["type": "string"]
        case .resources: .oneOrMore(["type": "string"])
        case .errorName: .definition("errorName")
        case .errorNames: .oneOrMore(.definition("errorName"))
        case .catches: .definition("catches")
        case .choice(let words): ["enum": .texts(words)]
        }
    }

    /// The definitions that slots refer to.
    static let definitions: [JSONTree.Member] = [
        member("value", .value, .object([])),
        member("number", .number, ["type": ["number", "string"]]),
        member("duration", .duration, ["type": "string"]),
        member("condition", .condition, ["type": ["boolean", "string"]]),
        member("text", .text, .anyText),
        member("job", .job, jobSchema),
        member("steps", .steps, ["type": "array", "items": .definition("step")]),
        member("assignment", .assignment, ["type": "string", "pattern": "="]),
        member("loop", .loop, ["type": "string", "pattern": #"\sin\s"#]),
        member("errorName", .errorName, ["type": "string", "pattern": #"^\S+$"#]),
        member("catches", .catches, catchesSchema),
    ]

    private static func member(_ name: String, _ slot: SlotKind, _ schema: JSONTree) -> JSONTree.Member {
        JSONTree.Member(name, schema.with("description", .text(slot.summary)))
    }

    private static var jobSchema: JSONTree {
        let keys: JSONTree = ["for": .definition("loop"), "do": .definition("steps")]
        let block: JSONTree = [
            "type": "object", "properties": keys, "required": ["do"], "additionalProperties": false,
        ]
        let list: JSONTree = ["type": "array", "items": .definition("job")]
        return ["anyOf": [["type": "string"], list, block]]
    }

    private static var catchesSchema: JSONTree {
        let byName: JSONTree = ["type": "object", "additionalProperties": .definition("steps")]
        return ["anyOf": [.definition("steps"), byName]]
    }
}
