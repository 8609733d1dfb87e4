/// A task's name, `background-12`, of which the number is what tells it from its siblings.
struct NumberedName: Sendable {
    let kind: String
    private let number: String

    init(_ name: String) {
        let dash = name.lastIndex(of: "-") ?? name.endIndex
        let isNumbered = name[dash...].dropFirst().allSatisfy(\.isNumber)
        kind = isNumbered ? String(name[..<dash]) : name
        number = isNumbered ? String(name[dash...]) : ""
    }

    /// Clipped before the number.
    func line(width: Int, _ style: Style) -> Line {
        let tail = Line(number, style)
        var line = Line(kind, style).clipped(to: max(0, width - tail.width))
        line.append(tail)
        return line.clipped(to: width)
    }
}
