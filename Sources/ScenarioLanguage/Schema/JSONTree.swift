/// A JSON document whose objects keep the order of their keys.
package indirect enum JSONTree: Sendable, Equatable {
    case text(String)
    case flag(Bool)
    case array([JSONTree])
    case object([Member])

    package struct Member: Sendable, Equatable {
        package var key: String
        package var value: JSONTree

        init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .text(text) }
    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
    package init(arrayLiteral items: JSONTree...) { self = .array(items) }
    package init(dictionaryLiteral members: (String, JSONTree)...) { self = .object(members.map { Member($0, $1) }) }
}

extension JSONTree {
    /// An object with one member more.
    func with(_ key: String, _ value: JSONTree) -> JSONTree {
        guard case .object(let members) = self else { return self }
        return .object(members + [Member(key, value)])
    }

    static func texts(_ texts: [String]) -> JSONTree { .array(texts.map(JSONTree.text)) }
}
