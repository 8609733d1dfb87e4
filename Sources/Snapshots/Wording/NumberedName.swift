/// A task's name, `background-12`, of which the number is what tells it from its siblings.
package struct NumberedName: Sendable {
    package let kind: String
    /// With its dash; "" where there is none.
    package let number: String

    package init(_ name: String) {
        let dash = name.lastIndex(of: "-") ?? name.endIndex
        let isNumbered = name[dash...].dropFirst().allSatisfy(\.isNumber)
        kind = isNumbered ? String(name[..<dash]) : name
        number = isNumbered ? String(name[dash...]) : ""
    }
}
