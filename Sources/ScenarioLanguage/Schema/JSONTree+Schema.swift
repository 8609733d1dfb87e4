/// Schemas that several places need.
extension JSONTree {
    static func definition(_ name: String) -> JSONTree { ["$ref": .text("#/$defs/\(name)")] }

    /// A pattern of what the language takes for a name.
    static let name = #"^[^\s\d()][^\s()]*$"#

    /// A pattern of `name` or `name(a, b)`.
    static let signature = #"^[^\s\d()][^\s()]*(\(.*\))?$"#

    /// What YAML makes of words that are read as text.
    static let anyText: JSONTree = ["type": ["string", "number", "boolean"]]

    /// One of them, or a list.
    static func oneOrMore(_ item: JSONTree) -> JSONTree {
        ["anyOf": [item, ["type": "array", "items": item]]]
    }

    /// A map from names to values of a kind; an empty one may be left out.
    static func map(of value: JSONTree, keys pattern: String = name) -> JSONTree {
        [
            "type": ["object", "null"], "propertyNames": ["pattern": .text(pattern)], "additionalProperties": value,
        ]
    }
}
