/// A validator of JSON Schema, independent of what makes the schema: as much of draft 2020-12 as the schema uses, and a
/// keyword that it does not know is a fault.
struct SchemaValidator {
    let root: SchemaValue

    /// Where a value does not fit, and why; empty when it fits.
    func faults(in value: SchemaValue) -> [String] { faults(value, root, at: "") }

    private func faults(_ value: SchemaValue, _ schema: SchemaValue, at path: String) -> [String] {
        if case .bool(let isFine) = schema { return isFine ? [] : ["\(path): nothing may stand here"] }
        return schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule in
            faults(value, keyword, rule, in: schema, at: path)
        }
    }

    private func faults(
        _ value: SchemaValue, _ keyword: String, _ rule: SchemaValue, in schema: SchemaValue, at path: String
    ) -> [String] {
        switch keyword {
        case "$schema", "title", "description", "$defs": return []
        case "$ref": return faults(value, resolved(rule.text ?? ""), at: path)
        case "type":
            return types(rule).contains(value.typeName) ? [] : ["\(path): a \(value.typeName) is no \(types(rule))"]
        case "const": return value == rule ? [] : ["\(path): not \(rule)"]
        case "enum": return rule.items.contains(value) ? [] : ["\(path): none of \(rule.items)"]
        case "pattern": return matches(value, rule.text ?? "") ? [] : ["\(path): does not match \(rule)"]
        case "items": return value.items.enumerated().flatMap { faults($1, rule, at: "\(path)/\($0)") }
        case "required": return missing(rule.items.compactMap(\.text), in: value, at: path)
        case "properties", "additionalProperties", "propertyNames":
            return memberFaults(value, keyword, rule, in: schema, at: path)
        case "anyOf", "oneOf": return choiceFaults(value, rule.items, isExclusive: keyword == "oneOf", at: path)
        default: return ["\(path): the keyword \(keyword) is not known"]
        }
    }

    private func types(_ rule: SchemaValue) -> [String] { rule.text.map { [$0] } ?? rule.items.compactMap(\.text) }

    private func matches(_ value: SchemaValue, _ pattern: String) -> Bool {
        guard let text = value.text, let regex = try? Regex(pattern) else { return value.text == nil }
        return text.firstMatch(of: regex) != nil
    }

    private func missing(_ keys: [String], in value: SchemaValue, at path: String) -> [String] {
        guard case .object(let members) = value else { return [] }
        return keys.filter { members[$0] == nil }.map { "\(path): \($0) is missing" }
    }

    private func memberFaults(
        _ value: SchemaValue, _ keyword: String, _ rule: SchemaValue, in schema: SchemaValue, at path: String
    ) -> [String] {
        let declared = schema.members["properties"]?.members ?? [:]
        return value.members.sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
            switch keyword {
            case "propertyNames": faults(.text(key), rule, at: "\(path)/\(key)")
            case "properties": declared[key].map { faults(member, $0, at: "\(path)/\(key)") } ?? []
            default: declared[key] == nil ? faults(member, rule, at: "\(path)/\(key)") : []
            }
        }
    }

    private func choiceFaults(
        _ value: SchemaValue, _ choices: [SchemaValue], isExclusive: Bool, at path: String
    ) -> [String] {
        let results = choices.map { faults(value, $0, at: path) }
        let fitting = results.count(where: \.isEmpty)
        if fitting == 1 || (fitting > 1 && !isExclusive) { return [] }
        if fitting > 1 { return ["\(path): \(fitting) of the choices fit"] }
        return ["\(path): none of the choices fits"] + (results.min { $0.count < $1.count } ?? [])
    }

    private func resolved(_ reference: String) -> SchemaValue {
        reference.split(separator: "/").dropFirst().reduce(root) { $0.members[String($1)] ?? .bool(false) }
    }
}
