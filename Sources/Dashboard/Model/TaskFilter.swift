internal import Snapshots

/// Which tasks are listed: what a person has written, and whether it is turned round.
struct TaskFilter: Sendable, Hashable {
    var text = ""
    var inverts = false
    var hidesEnded = false

    var isEmpty: Bool { text.isEmpty && !hidesEnded }

    var query: Query.Filter { Query.Filter(text: text, inverts: inverts && !text.isEmpty, hidesEnded: hidesEnded) }

    /// As the heading of the tasks says it.
    func note(isWriting: Bool) -> Line {
        var line = Line()
        if isWriting || !text.isEmpty {
            line.append(inverts ? " /not " : " /", Style(.key))
            line.append(text, Style(.title))
            if isWriting { line.append(" ", Style(.plain, .reverse)) }
        }
        if hidesEnded { line.append(" alive only", Style(.key)) }
        return line
    }
}
