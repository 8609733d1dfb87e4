import Foundation
import Yams

/// What JSON can say.
enum SchemaValue: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case array([SchemaValue])
    case object([String: SchemaValue])

    var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .text: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var items: [SchemaValue] { if case .array(let items) = self { items } else { [] } }
    var members: [String: SchemaValue] { if case .object(let members) = self { members } else { [:] } }
}

extension SchemaValue {
    init(json data: Data) throws {
        self.init(try JSONSerialization.jsonObject(with: data))
    }

    private init(_ object: Any) {
        switch object {
        case let members as [String: Any]: self = .object(members.mapValues(SchemaValue.init))
        case let items as [Any]: self = .array(items.map(SchemaValue.init))
        case let text as String: self = .text(text)
        case let number as NSNumber:
            let isFlag = String(cString: number.objCType) == "c"
            self = isFlag ? .bool(number.boolValue) : .number(number.doubleValue)
        default: self = .null
        }
    }

    /// As an editor reads a scenario: by YAML 1.2's core schema.
    init(yaml: String) throws {
        guard let node = try Yams.compose(yaml: yaml) else {
            self = .null
            return
        }
        self.init(node)
    }

    private init(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            self = .object(
                Dictionary(mapping.map { ($0.key.string ?? "", SchemaValue($0.value)) }) { first, _ in first })
        case .sequence(let sequence): self = .array(sequence.map(SchemaValue.init))
        case .scalar(let scalar) where scalar.style == .plain: self.init(plain: scalar.string)
        case .scalar(let scalar): self = .text(scalar.string)
        case .alias: self = .null
        }
    }

    private init(plain text: String) {
        switch text {
        case "", "~", "null": self = .null
        case "true": self = .bool(true)
        case "false": self = .bool(false)
        default:
            let isNumber = text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
            self = isNumber ? .number(Double(text) ?? 0) : .text(text)
        }
    }
}
