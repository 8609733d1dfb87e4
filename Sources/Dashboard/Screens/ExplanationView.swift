internal import Snapshots

/// Why a task waits: the sentence, the chain down to the cause, the calls it stands in, its family, what led there.
struct ExplanationView: Sendable {
    let explanation: Explanation
    let details: Details?

    private static let indent = 2

    var title: String {
        explanation.chain.count > 1 || explanation.isCycle
            ? "Why is \(explanation.task.name) waiting?" : explanation.task.name
    }

    private static let leastHistory = 4

    /// At most so many rows: what led here gives way first, then the facts that stand in the row too.
    func lines(width: Int, rows: Int) -> [Line] {
        let cause = Wrap.lines(explanation.sentence, width: width, Style(.title)) + chain(width) + calls(width)
        let facts = Details(title: "", facts: family + own).lines(width: width)
        let history = history(width)
        let room = max(0, rows - cause.count)
        let kept = facts.prefix(max(0, room - min(history.count, Self.leastHistory) - 1))
        let rest = room - kept.count - 1
        return cause + (kept.isEmpty ? [] : [Line()] + kept)
            + (rest > 1 ? heading("what led here", history.suffix(rest - 1)) : [])
    }

    private func heading(_ text: String, _ lines: some Collection<Line>) -> [Line] {
        lines.isEmpty ? [] : [heading(text)] + lines
    }

    /// From the task down to the cause; a ring is marked where it begins and closes.
    private func chain(_ width: Int) -> [Line] {
        guard explanation.chain.count > 1 else { return [] }
        let name = min(width / 3, explanation.chain.map { Line($0.task.name).width }.max() ?? 0)
        let links = explanation.chain.enumerated().map { link($0.element, isFirst: $0.offset == 0, name: name, width) }
        return [heading("chain")] + links + (explanation.isCycle ? [closing(width)] : [])
    }

    private func link(_ link: Explanation.Link, isFirst: Bool, name: Int, _ width: Int) -> Line {
        let style = explanation.isCycle ? Style(.failed) : Style(.plain, .bold)
        var line = Line.indented(Self.indent, Line())
        if explanation.isCycle {
            line.append(.cycle, Style(.failed))
        } else if !isFirst {
            line.append(.arrow, Style(.quiet))
        }
        line.pad(to: 2 * Self.indent)
        line.append(Line(link.task.name, style), field: name)
        line.space(2)
        line.append(link.text, .plain)
        return placed(line, link.line, width)
    }

    private func closing(_ width: Int) -> Line {
        let text = "and \(explanation.chain[0].task.name) waits for it: nobody can ever go on"
        return Line.indented(2 * Self.indent, Line(text, Style(.failed))).clipped(to: width)
    }

    private func calls(_ width: Int) -> [Line] {
        guard explanation.calls.count > 1 else { return [] }
        return [heading("calls, innermost first")]
            + explanation.calls.map { placed(Line.indented(2 * Self.indent, Line($0.name)), $0.line, width) }
    }

    private func placed(_ line: Line, _ number: Int, _ width: Int) -> Line {
        guard number > 0 else { return line.clipped(to: width) }
        let place = Line("line \(number)", Style(.quiet))
        var result = line.clipped(to: max(0, width - place.width - 2))
        result.pad(to: width - place.width)
        result.append(place)
        return result
    }

    private var family: [Details.Fact] {
        let parent = explanation.parent.map { Details.Fact(label: Self.madeBy, value: $0.name) }
        let children = explanation.children.map(\.name)
        let made = children.isEmpty ? nil : Details.Fact(label: "made", value: children.joined(separator: ", "))
        return [parent, made].compactMap { $0 }
    }

    private static let madeBy = "made by"

    /// What the row says of itself, as far as it is not said already.
    private var own: [Details.Fact] {
        (details?.facts ?? []).filter { $0.label != Self.madeBy || explanation.parent == nil }
    }

    private func history(_ width: Int) -> [Line] {
        explanation.history.map { event in
            var line = Line()
            line.append(Line(TimeText.compact(event.position.time), Style(.quiet)), field: 9, alignment: .right)
            line.space()
            line.append(event.sign.glyph, event.sign.style)
            line.space()
            line.append(event.sentence, .plain)
            return line.clipped(to: width)
        }
    }

    private func heading(_ text: String) -> Line { Line(text, Style(.quiet, .bold)) }
}
