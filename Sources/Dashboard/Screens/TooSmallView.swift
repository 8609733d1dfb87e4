/// One sentence, where there is no room for a dashboard.
struct TooSmallView: Sendable {
    let size: Size

    func draw(on canvas: inout Canvas) {
        let minimum = ScreenAreas.minimum
        let text = "Orrery needs \(minimum.columns)\u{D7}\(minimum.rows); this is \(size.columns)\u{D7}\(size.rows)."
        let lines = Wrap.lines(text, width: size.columns)
        let top = max(0, (size.rows - lines.count) / 2)
        for (row, line) in lines.enumerated() {
            canvas.draw(line, column: max(0, (size.columns - line.width) / 2), row: top + row)
        }
    }
}
