import CNcurses
import Dashboard

/// Puts frames into a curses window: of each row only the columns that differ from the frame before.
@MainActor
struct FramePainter {
    private let repertoire: Repertoire
    private var palette: Palette
    /// What the window holds; nil when that is not known.
    private var shown: Frame?
    private var glyphs: [Glyph] = []
    private var cells: [cchar_t] = []

    init(repertoire: Repertoire, palette: Palette) {
        self.repertoire = repertoire
        self.palette = palette
    }

    /// The next frame is painted whole, on a cleared terminal.
    mutating func forget() { shown = nil }

    /// Brings the window up to the frame; true when anything has changed, so that the terminal must be told.
    mutating func paint(_ frame: Frame, on window: CursesWindow) -> Bool {
        let earlier = earlierFrame(matching: frame, on: window)
        var hasChanged = shown == nil
        shown = frame
        for row in 0..<frame.size.rows {
            let new = frame.cells(row: row)
            guard let span = changedSpan(from: earlier.cells(row: row), to: new) else { continue }
            send(new[span], to: window, column: span.lowerBound - new.startIndex, row: row)
            hasChanged = true
        }
        return hasChanged
    }

    /// The frame to compare with: the one shown, or after `forget` and a change of size an empty one.
    private mutating func earlierFrame(matching frame: Frame, on window: CursesWindow) -> Frame {
        if let shown, shown.size == frame.size { return shown }
        shown = nil
        wclear(window)
        return Frame(size: frame.size)
    }

    private mutating func send(_ span: ArraySlice<Cell>, to window: CursesWindow, column: Int, row: Int) {
        glyphs.removeAll(keepingCapacity: true)
        repertoire.draw(span, into: &glyphs)
        cells.removeAll(keepingCapacity: true)
        for glyph in glyphs {
            let ink = palette.ink(for: glyph.style)
            var cell = cchar_t()
            orrery_set_cell(&cell, wchar_t(bitPattern: glyph.scalar.value), ink.attributes, ink.pair)
            cells.append(cell)
        }
        guard wmove(window, Int32(row), Int32(column)) == OK else { return }
        wadd_wchnstr(window, cells, Int32(cells.count))
    }
}
