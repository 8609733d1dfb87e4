/// A task's name, `background-12`, of which the number is what tells it from its siblings.
struct NumberedName: Sendable {
    private let kind: Substring
    private let number: Substring

    init(_ name: String) {
        let dash = name.lastIndex(of: "-") ?? name.endIndex
        let isNumbered = name[dash...].dropFirst().allSatisfy(\.isNumber)
        kind = isNumbered ? name[..<dash] : name[...]
        number = isNumbered ? name[dash...] : ""
    }

    /// Clipped before the number.
    func line(width: Int, _ style: Style) -> Line {
        let tail = Line(String(number), style)
        var line = Line(String(kind), style).clipped(to: max(0, width - tail.width))
        line.append(tail)
        return line.clipped(to: width)
    }
}
