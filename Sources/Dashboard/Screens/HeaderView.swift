internal import Snapshots

/// What is played, how, and where in time: title and state, then the time bar, then what the run has to say for itself.
struct HeaderView: Sendable {
    let snapshot: Snapshot
    let verdict: Verdict?
    let bars: BarStyle

    private var playback: Playback { snapshot.playback }
    private var run: RunSnapshot? { snapshot.runs.first }

    var bar: TimeBar { TimeBar(playback: playback, bars: bars) }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            drawTitle(on: &canvas)
            if canvas.rows > (verdict == nil ? 1 : 2) { drawTime(on: &canvas) }
            if let verdict { canvas.draw(verdict.line, column: 1, row: canvas.rows - 1, width: canvas.columns - 2) }
        }
    }

    private func drawTitle(on canvas: inout Canvas) {
        let state = PlaybackBadge(playback: playback, outcome: run?.outcome).line(width: canvas.columns / 2)
        canvas.draw(title, column: 1, row: 0, width: canvas.columns - state.width - 4)
        canvas.drawRight(state, row: 0, margin: 1)
    }

    private var title: Line {
        var line = Line(snapshot.scenario.title, Style(.title))
        if let comparison = snapshot.comparison {
            for (letter, name) in zip(Comparison.letters, [comparison.left, comparison.right]) {
                line.append("  \(letter) ", Style(.key))
                line.append(name, .plain)
            }
        } else if let variant = run?.variant, !variant.isEmpty {
            line.append(" \u{B7} ", Style(.track))
            line.append(variant, .plain)
        }
        return line
    }

    private func drawTime(on canvas: inout Canvas) {
        let position = bar.rect(in: canvas.columns)
        canvas.draw(Line(clock, Style(.title)), column: 1, row: 1)
        canvas.draw(bar.line(width: position.columns), column: position.column, row: 1)
        canvas.draw(bar.endLabel, column: position.column + position.columns + 1, row: 1)
        guard TimeBar.showsFacts(columns: canvas.columns) else { return }
        canvas.drawRight(facts.clipped(to: TimeBar.factsWidth - 2), row: 1, margin: 1)
    }

    private var clock: String { TimeText.clock(playback.position.time, decimals: playback.decimals) }

    private var step: String {
        playback.isQuick ? DecimalText.large(playback.position.step) : String(playback.position.step)
    }

    /// What the marker is that the view stands at, else the step and the seed.
    private var facts: Line {
        if let marker = bar.marker {
            var line = Line()
            line.append(marker.kind.sign.glyph, marker.kind.sign.style)
            line.space()
            line.append(marker.label, .plain)
            return line
        }
        var line = Line("step ", Style(.quiet))
        line.append(step, .plain)
        line.append("  seed ", Style(.quiet))
        line.append(String(run?.seed ?? 0), .plain)
        return line
    }
}
