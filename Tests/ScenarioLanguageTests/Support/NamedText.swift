import Testing

/// A scenario's text as a test's argument: only the name is printed.
struct NamedText: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    var testDescription: String { name }
}
