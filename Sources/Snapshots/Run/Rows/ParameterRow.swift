/// A knob.
package struct ParameterRow: Sendable, Equatable {
    package var name: String
    package var value: String
    package var minimum: String?
    package var maximum: String?

    package init(name: String, value: String, minimum: String? = nil, maximum: String? = nil) {
        self.name = name
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
    }
}
