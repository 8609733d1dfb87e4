internal import Snapshots

/// One knob: its name, its value, and a slider where its range is known.
struct KnobLine: Sendable {
    let knob: ParameterRow
    /// The one that `+` and `-` turn.
    let isCurrent: Bool
    let nameWidth: Int
    let valueWidth: Int
    let columns: Int

    private static let leastSlider = 6
    private static let longestSlider = 40

    var line: Line {
        var line = Line()
        if isCurrent { line.append(.cursor, Style(.key)) }
        line.pad(to: 2)
        line.append(Line(knob.name, Style(isCurrent ? .plain : .quiet)), field: nameWidth)
        line.space(2)
        line.append(Line(knob.value, Style(.plain, .bold)), field: valueWidth, alignment: .right)
        line.space(2)
        line.append(range(width: columns - line.width))
        return line
    }

    private func range(width: Int) -> Line {
        guard let share = KnobScale.share(of: knob) else { return limits(width: width) }
        let least = Line("\(knob.minimum ?? "") ", Style(.quiet))
        let most = Line(" \(knob.maximum ?? "")", Style(.quiet))
        let room = min(Self.longestSlider, width - least.width - most.width)
        guard room >= Self.leastSlider else { return limits(width: width) }
        var line = least
        line.append(slider(share, width: room))
        line.append(most)
        return line
    }

    private func limits(width: Int) -> Line {
        let limits = [knob.minimum.map { "from \($0)" }, knob.maximum.map { "to \($0)" }].compactMap { $0 }
        let line = Line(limits.joined(separator: " "), Style(.quiet))
        return line.width <= width ? line : Line()
    }

    private func slider(_ share: Double, width: Int) -> Line {
        let place = Int((share * Double(width - 1)).rounded())
        var line = Line()
        line.append(.past, Style(.bar), count: place)
        line.append(.knob, Style(.title))
        line.append(.future, Style(.track), count: width - place - 1)
        return line
    }
}
