internal import Snapshots

/// What is played, how, and where in time: title and state, then the time bar.
struct HeaderView: Sendable {
    let playback: Playback
    let scenario: ScenarioCard
    let run: RunSnapshot

    func draw(in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            drawTitle(on: &canvas)
            let verdict = Verdict(run: run)
            if canvas.rows > (verdict == nil ? 1 : 2) { drawTime(on: &canvas) }
            if let verdict { canvas.draw(verdict.line, column: 1, row: canvas.rows - 1, width: canvas.columns - 2) }
        }
    }

    private func drawTitle(on canvas: inout Canvas) {
        let state = PlaybackBadge(playback: playback, outcome: run.outcome).line
        canvas.draw(title, column: 1, row: 0, width: canvas.columns - state.width - 4)
        canvas.drawRight(state, row: 0, margin: 1)
    }

    private var title: Line {
        var line = Line(scenario.title, Style(.title))
        guard !run.variant.isEmpty else { return line }
        line.append(" \u{B7} ", Style(.track))
        line.append(run.variant, .plain)
        return line
    }

    private func drawTime(on canvas: inout Canvas) {
        let bar = TimeBar(playback: playback)
        let position = bar.rect(in: canvas.columns)
        let facts = facts
        canvas.draw(Line(TimeText.clock(playback.position.time), Style(.title)), column: 1, row: 1)
        canvas.draw(bar.line(width: position.columns), column: position.column, row: 1)
        canvas.draw(bar.endLabel, column: position.column + position.columns + 1, row: 1)
        if TimeBar.showsFacts(columns: canvas.columns) { canvas.drawRight(facts, row: 1, margin: 1) }
    }

    private var facts: Line {
        var line = Line("step ", Style(.quiet))
        line.append(String(playback.position.step), .plain)
        line.append("  seed ", Style(.quiet))
        line.append(String(run.seed), .plain)
        return line
    }
}

/// ▶ playing, ❚❚ paused, ■ and how it ended; and the speed.
struct PlaybackBadge: Sendable {
    let playback: Playback
    let outcome: Outcome?

    var line: Line {
        var line = badge
        line.append("  ", .plain)
        line.append(playback.speed.text, Style(.quiet))
        if playback.branches > 1 { line.append("  branch \(playback.branch + 1)/\(playback.branches)", Style(.quiet)) }
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
}
