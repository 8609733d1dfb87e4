import Snapshots

@testable import Dashboard

extension Picture {
    /// What is not as it has to be in every picture, in words.
    var faults: [String] { (sizeFaults + boxFaults + asciiFaults + stateFaults).map { "\(name(.unicode)): \($0)" } }

    private var sizeFaults: [String] {
        unicode.size == size && ascii.size == size ? [] : ["the frame has another size"]
    }

    /// Every pane is where the layout says, with its border whole; so is whatever else has one. What lies below a popup may
    /// be covered.
    private var boxFaults: [String] {
        let isCovered = model.textPopup != nil || model.hasMenu
        let boxes = Boxes(unicode) { !isCovered || $0.role == .focusedBorder }
        let panes = isCovered ? [] : model.runScreen?.layout.placements.map(\.rect) ?? []
        return boxes.broken.map { "the box at \($0) is broken" }
            + panes.filter { !boxes.whole.contains($0) }.map { "no pane is whole at \($0)" }
            + boxes.whole.filter { !Boxes.holds($0, in: ascii, .ascii) }.map { "in ASCII the box \($0) is broken" }
            + (boxes.whole.isEmpty && scene != .opening ? ["there is no box"] : [])
    }

    /// ASCII is nothing else, and every sign of the program has a form in it.
    private var asciiFaults: [String] {
        let strangers = Self.signs(of: ascii).map { "\($0) is not ASCII" }
        guard scene != .foreignText else { return strangers }
        let unknown = Self.signs(of: unicode).filter {
            Charset.ascii.scalar(for: $0) == "?" && $0 != Glyph.moment.scalar
        }
        return strangers + unknown.map { "\($0) has no form in ASCII" }
    }

    /// Whatever is no printable ASCII.
    private static func signs(of frame: Frame) -> Set<Unicode.Scalar> {
        var signs: Set<Unicode.Scalar> = []
        for cell in frame.cells where !(32..<127).contains(cell.scalar.value) { signs.insert(cell.scalar) }
        return signs
    }

    /// Without its colour a task's state is known by its sign: no other state is drawn with it. The dot of those that await
    /// parts words too.
    private var stateFaults: [String] {
        let states = LaneCell.allCases.compactMap(\.sign)
        let roles = Set(states.map(\.style.role))
        let cells = taskCells.filter { roles.contains($0.style.role) }
        return states.filter { $0.glyph != .awaiting }.flatMap { state in
            cells.filter { $0.scalar == state.glyph.scalar && $0.style.role != state.style.role }
                .map { "the sign of \(state.style.role) is drawn as \($0.style.role)" }
        }
    }

    /// Those of the pane of the tasks.
    private var taskCells: Set<Cell> {
        let rects = model.runScreen?.layout.placements.filter { $0.pane == .tasks }.map(\.rect) ?? []
        return rects.reduce(into: []) { cells, rect in
            for row in rect.row..<rect.row + rect.rows {
                let start = row * size.columns + rect.column
                cells.formUnion(unicode.cells[start..<start + rect.columns])
            }
        }
    }
}
