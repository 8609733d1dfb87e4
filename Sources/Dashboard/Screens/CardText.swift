internal import Snapshots

/// What a scenario is about.
struct CardText: Sendable {
    let card: ScenarioCard

    func lines(width: Int) -> [Line] {
        var lines = [place, Line()] + Wrap.lines(card.about, width: width)
        if !card.variants.isEmpty { lines += [Line(), Line("variants", Style(.quiet))] + card.variants.map(variant) }
        return lines + [Line(), command]
    }

    private var place: Line {
        let isQualified = card.group.isEmpty || card.name.hasPrefix(card.group + "/")
        return Line(isQualified ? card.name : "\(card.group)/\(card.name)", Style(.quiet))
    }

    private func variant(_ name: String) -> Line {
        var line = Line("  ")
        line.append(.bullet, Style(.quiet))
        line.space()
        line.append(name, .plain)
        return line
    }

    private var command: Line {
        var line = Line("orrery play ", Style(.quiet))
        line.append(card.name, .plain)
        return line
    }
}
