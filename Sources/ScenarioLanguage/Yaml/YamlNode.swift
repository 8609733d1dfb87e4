/// A YAML document as this language reads it: text and structure with places, no types.
struct YamlNode {
    enum Content {
        case scalar(YamlScalar)
        case list([YamlNode])
        case map([YamlEntry])
        /// A fault has been told about it: whoever meets it stays silent.
        case invalid
    }

    var place: Place
    var content: Content
    /// Whether it is a list or map in `[ ]` or `{ }`.
    var isFlow = false

    var isInvalid: Bool { if case .invalid = content { true } else { false } }

    var scalar: YamlScalar? { if case .scalar(let scalar) = content { scalar } else { nil } }

    /// An entry with nothing after its colon.
    var isEmpty: Bool { scalar.map { $0.style == .plain && $0.text.isEmpty } ?? false }

    /// As a fault names it.
    var noun: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "a text"
        case .list: "a list"
        case .map: "a map"
        case .invalid: "something invalid"
        }
    }
}

struct YamlEntry {
    var key: YamlScalar
    var value: YamlNode
}

/// A piece of text with the place of each of its scalars.
struct YamlScalar {
    enum Style { case plain, quoted, block }

    var text: String
    var style: Style
    /// Of what stands in the source, a quote or `|` included.
    var place: Place
    /// Where each Unicode scalar of `text` stands.
    var places: ScalarPlaces
}
