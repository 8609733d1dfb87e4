internal import Snapshots

extension NumberedName {
    /// Clipped before the number.
    func line(width: Int, _ style: Style) -> Line {
        let tail = Line(number, style)
        var line = Line(kind, style).clipped(to: max(0, width - tail.width))
        line.append(tail)
        return line.clipped(to: width)
    }
}
