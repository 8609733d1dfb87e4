/// A knob: read-only to the program, turned by inputs.
package struct ParameterDeclaration: Sendable {
    package var name: String
    package var initial: Constant
    package var minimum: Constant?
    package var maximum: Constant?
    package var line: Int

    package init(
        name: String, initial: Constant, minimum: Constant? = nil, maximum: Constant? = nil, line: Int = 0
    ) {
        self.name = name
        self.initial = initial
        self.minimum = minimum
        self.maximum = maximum
        self.line = line
    }
}
