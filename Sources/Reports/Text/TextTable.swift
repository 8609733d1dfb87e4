internal import Snapshots

/// Rows of cells under headings, aligned by spaces.
package struct TextTable {
    package enum Alignment: Sendable { case left, right }

    package struct Column: Sendable {
        var title: String
        var alignment: Alignment
        /// Left out when every cell of it is blank.
        var isOptional: Bool

        package static func left(_ title: String, isOptional: Bool = false) -> Column {
            Column(title: title, alignment: .left, isOptional: isOptional)
        }

        package static func right(_ title: String, isOptional: Bool = false) -> Column {
            Column(title: title, alignment: .right, isOptional: isOptional)
        }
    }

    /// What stands in a cell that has nothing to tell.
    package static let blank = "-"
    private static let gap = "  "

    private let columns: [Column]
    private var rows: [[String]] = []

    package init(_ columns: [Column]) { self.columns = columns }

    /// - Parameter cells: one for each column.
    package mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "a row of \(cells.count) cells under \(columns.count) columns")
        rows.append(cells)
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// The headings, then the rows; each line without trailing spaces. No headings when all titles are "".
    package func lines() -> [String] {
        let shown = self.shown
        let titles = columns.map(\.title)
        let all = titles.allSatisfy(\.isEmpty) ? rows : [titles] + rows
        let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in line(row, shown, widths) }
    }

    /// The same as a table of a document; "" where there is no row.
    package func markdown() -> String {
        guard !isEmpty else { return "" }
        let shown = self.shown
        return MarkdownText.table(shown.map { columns[$0].title }, rows.map { row in shown.map { row[$0] } })
    }

    private var shown: [Int] {
        columns.indices.filter { !columns[$0].isOptional || rows.contains(where: \.[$0].isTelling) }
    }

    private func line(_ row: [String], _ shown: [Int], _ widths: [Int]) -> String {
        let cells = shown.map { pad(row[$0], to: widths[$0], columns[$0].alignment) }
        return String(cells.joined(separator: Self.gap).trimmingSuffix { $0 == " " })
    }

    private func pad(_ cell: String, to width: Int, _ alignment: Alignment) -> String {
        let spaces = String(repeating: " ", count: width - cell.count)
        return alignment == .left ? cell + spaces : spaces + cell
    }
}

extension String {
    fileprivate var isTelling: Bool { !isEmpty && self != TextTable.blank }

    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !isTrimmed($0) }) else { return "" }
        return self[...last]
    }
}
