extension Frame {
    /// What a person sees, a line a row, without blanks at the ends. The right half of a wide scalar is left out.
    package var text: String {
        (0..<size.rows).map(line).joined(separator: "\n") + "\n"
    }

    private func line(_ row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for column in 0..<size.columns where !self[column, row].isContinuation {
            scalars.append(self[column, row].scalar)
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
