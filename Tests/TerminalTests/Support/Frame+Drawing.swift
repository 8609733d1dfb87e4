import Dashboard

extension Frame {
    /// A frame of these rows, as wide as the longest. "·" stands for the right half of the wide scalar before it.
    init(rows: [String], style: Style = .plain) {
        let columns = rows.map(\.unicodeScalars.count).max() ?? 0
        self.init(size: Size(columns: columns, rows: rows.count))
        for (row, text) in rows.enumerated() {
            for (column, scalar) in text.unicodeScalars.enumerated() {
                self[column, row] = scalar == "·" ? .continuation(style) : Cell(scalar, style)
            }
        }
    }
}
