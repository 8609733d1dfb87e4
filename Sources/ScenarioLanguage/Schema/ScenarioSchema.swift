/// The JSON Schema of a scenario file, for editors: what may stand where, and what it means.
///
/// It is made from the tables that the reader works by, so it knows the shape of a file, not its names and types:
/// a file that it takes may still have faults. Source: JSON Schema draft 2020-12.
package enum ScenarioSchema {
    package static let document: JSONTree = JSONTree.object([
        JSONTree.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
        JSONTree.Member("title", "An Orrery scenario"),
        JSONTree.Member("type", "object"),
        JSONTree.Member("properties", properties(of: playable)),
        JSONTree.Member("required", ["title"]),
        JSONTree.Member("anyOf", [["required": ["main"]], ["required": ["load"]]]),
        JSONTree.Member("additionalProperties", false),
        JSONTree.Member("$defs", .object(definitions)),
    ])

    private static let playable = Section.all.filter(\.isPlayable)

    private static func properties(of sections: [Section]) -> JSONTree {
        .object(sections.map { JSONTree.Member($0.name, $0.form.schema.with("description", .text($0.summary))) })
    }

    private static let definitions =
        SlotKind.definitions + StepTable.definitions + ResourceTable.definitions + [
            JSONTree.Member("load", LoadKey.schema), JSONTree.Member("variant", variant),
        ]

    /// Entries of the scenario that a variant replaces, or nothing.
    private static var variant: JSONTree {
        let entries: JSONTree = [
            "type": "object", "properties": properties(of: playable.filter(\.isVariable)),
            "additionalProperties": false,
        ]
        return ["anyOf": [["type": "null"], entries]]
    }
}

extension Section.Form {
    var schema: JSONTree {
        switch self {
        case .words: .anyText
        case .slot(let slot): slot.schema
        case .panes: .oneOrMore(["enum": .texts(ScenarioReader.paneNames)])
        case .loop: Self.loopKeys
        case .parameters: .map(of: Self.parameter)
        case .resources: .map(of: .definition("resource"), keys: JSONTree.signature)
        case .state: .map(of: .definition("value"))
        case .tasks: .map(of: Self.task, keys: JSONTree.signature)
        case .load: .map(of: .definition("load"))
        case .script: ["type": ["array", "null"], "items": Self.scriptEntry]
        case .variants: ["type": ["object", "null"], "additionalProperties": .definition("variant")]
        case .expectations: ["type": ["array", "null"], "items": Self.expectation]
        }
    }

    private static var loopKeys: JSONTree {
        let workers = SlotKind.number.schema.with("description", .text(ScenarioReader.LoopKey.workers.summary))
        return [
            "type": "object",
            "properties": .object([JSONTree.Member(ScenarioReader.LoopKey.workers.rawValue, workers)]),
            "additionalProperties": false,
        ]
    }

    private static var scriptEntry: JSONTree {
        let keys = ScriptKey.allCases
        let members = keys.map {
            JSONTree.Member($0.rawValue, $0.slot.schema.with("description", .text($0.summary)))
        }
        return [
            "type": "object", "properties": .object(members), "required": .texts([ScriptKey.at.rawValue]),
            "additionalProperties": false,
        ]
    }

    private static var expectation: JSONTree {
        let members = ExpectationKey.allCases.map {
            JSONTree.Member($0.rawValue, $0.slot.schema.with("description", .text($0.summary)))
        }
        let watched: JSONTree = [
            "type": "object", "properties": .object(members), "required": .texts([ExpectationKey.always.rawValue]),
            "additionalProperties": false,
        ]
        return ["anyOf": [["type": ["string", "boolean"]], watched]]
    }

    private static var task: JSONTree {
        let members = ScenarioReader.TaskKey.allCases.map { key -> JSONTree.Member in
            let schema: JSONTree = key == .sync ? ["type": "boolean"] : .definition("steps")
            return JSONTree.Member(key.rawValue, schema.with("description", .text(key.summary)))
        }
        let marked: JSONTree = [
            "type": "object", "properties": .object(members),
            "required": .texts([ScenarioReader.TaskKey.steps.rawValue]), "additionalProperties": false,
        ]
        return ["anyOf": [.definition("steps"), marked]]
    }

    private static var parameter: JSONTree {
        let keys = ScenarioReader.ParameterKey.allCases
        let members = keys.map { JSONTree.Member($0.rawValue, ["description": .text($0.summary)]) }
        let knob: JSONTree = [
            "type": "object", "properties": .object(members),
            "required": .texts([ScenarioReader.ParameterKey.value.rawValue]), "additionalProperties": false,
        ]
        return ["anyOf": [["type": ["string", "number", "boolean"]], knob]]
    }
}

extension LoadKey {
    fileprivate static var schema: JSONTree {
        let members = all.map { JSONTree.Member($0.name, $0.slot.schema.with("description", .text($0.summary))) }
        return [
            "type": "object", "properties": .object(members), "required": .texts([run.name]),
            "additionalProperties": false,
        ]
    }
}

extension LoadKey.Slot {
    fileprivate var schema: JSONTree {
        switch self {
        case .slot(let slot): return slot.schema
        case .stages:
            let keys: JSONTree = ["target": SlotKind.value.schema, "duration": SlotKind.duration.schema]
            let stage: JSONTree = [
                "type": "object", "properties": keys, "required": ["target", "duration"], "additionalProperties": false,
            ]
            return ["type": "array", "items": stage]
        }
    }
}
