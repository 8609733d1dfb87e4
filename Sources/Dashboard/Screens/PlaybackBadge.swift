internal import Snapshots

/// ▶ playing, ❚❚ paused, ■ and how it ended; the speed; which branch it is, and how far behind the head.
struct PlaybackBadge: Sendable {
    let playback: Playback
    let outcome: Outcome?

    /// What is beyond the state and the speed comes as far as it fits, what is worth most first.
    func line(width: Int) -> Line {
        var line = badge
        line.append("  \(playback.speed.text)", Style(.quiet))
        for part in [behind, branch] where part.width > 0 && part.width + 2 + line.width <= width {
            var longer = part
            longer.space(2)
            longer.append(line)
            line = longer
        }
        return line
    }

    private var badge: Line {
        switch playback.status {
        case .playing: badge([.playing], "playing", Style(.running))
        case .paused: badge([.pause, .pause], "paused", Style(.key))
        case .finished: badge([.finished], outcome?.word ?? "finished", outcome?.sign.style ?? Style(.title))
        case .seeking(let share): badge([.seeking], "seeking \(Int(share.clampedToUnit * 100)) %", Style(.warning))
        }
    }

    private func badge(_ glyphs: [Glyph], _ word: String, _ style: Style) -> Line {
        var line = Line()
        for glyph in glyphs { line.append(glyph, style) }
        line.space()
        line.append(word, style)
        return line
    }

    /// How far the run has been played beyond what is on the screen.
    private var behind: Line {
        guard playback.position.step < playback.head.step else { return Line() }
        let time = playback.head.time - playback.position.time
        let steps = Int(clamping: playback.head.step - playback.position.step)
        let distance = time > .zero ? TimeText.compact(time) : Wording.count(steps, "step")
        return Line("\(distance) behind the head", Style(.key))
    }

    private var branch: Line {
        guard playback.branches > 1 else { return Line() }
        var line = Line("branch ", Style(.quiet))
        line.append("\(playback.branch + 1)/\(playback.branches)", .plain)
        if let row = playback.branchRows.first(where: \.isCurrent), !row.label.isEmpty {
            line.append(" \(row.label)", .plain)
        }
        return line
    }
}
