import Yams

/// Keeps a duplicate key from ending the parse: the first of the two gets a mark in front, and the text is parsed again.
///
/// The parser stops at a duplicate, but whoever reads the map has the better word for it ("two steps in one item").
struct DuplicateKeys {
    /// A character for private use: no key of a scenario begins with it.
    static let marker: Unicode.Scalar = "\u{F8FF}"

    private(set) var lines: [[Unicode.Scalar]]
    /// Offsets of the markers, by line.
    private var offsets: [Int: [Int]] = [:]
    private var count = 0
    private let limit: Int
    private let isUsable: Bool

    init(source: SourceText) {
        lines = source.lines
        limit = min(Limits.duplicateKeys, 1 + Limits.duplicateBytes / max(source.text.utf8.count, 1))
        isUsable = !source.text.unicodeScalars.contains(Self.marker)
    }

    var text: String {
        var view = String.UnicodeScalarView()
        for line in lines {
            view.append(contentsOf: line)
            view.append("\n")
        }
        return String(view)
    }

    /// Marks the key that stands there. False when that would not help.
    mutating func mark(_ mark: Mark) -> Bool {
        guard isUsable, count < limit, lines.indices.contains(mark.line - 1) else { return false }
        let line = lines[mark.line - 1]
        var offset = mark.column - 1
        guard offset < line.count, !"?&!*[{|>".unicodeScalars.contains(line[offset]) else { return false }
        if line[offset] == "\"" || line[offset] == "'" { offset += 1 }
        lines[mark.line - 1].insert(Self.marker, at: offset)
        offsets[mark.line - 1, default: []].append(offset)
        count += 1
        return true
    }

    /// The scalar column from 1 in the source as it was, for a mark in the text with markers.
    func column(_ mark: Mark) -> Int {
        mark.column - (offsets[mark.line - 1] ?? []).count { $0 < mark.column - 1 }
    }
}
