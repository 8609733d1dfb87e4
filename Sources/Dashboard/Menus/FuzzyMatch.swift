/// Letters that come in a text in this order, though not side by side: `nsd` finds "new seed".
struct FuzzyMatch: Sendable, Hashable {
    /// The greater, the better: letters side by side and at the beginning of words count most.
    let score: Int

    private static let letter = 1
    private static let sideBySide = 4
    private static let wordStart = 6

    /// Nil when the letters do not come. Blanks in the pattern part words that each have to be found.
    init?(_ pattern: String, in text: String) {
        let text = Array(text.lowercased().unicodeScalars)
        var total = 0
        for word in pattern.lowercased().split(separator: " ") {
            guard let score = Self.best(Array(word.unicodeScalars), in: text) else { return nil }
            total += score
        }
        score = total
    }

    /// Of all places where the first letter may stand, the one that gives most.
    private static func best(_ word: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
        text.indices.filter { text[$0] == word.first }.compactMap { score(word, in: text, from: $0) }.max()
    }

    private static func score(_ word: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int) -> Int? {
        var score = 0
        var place = start
        var last = -2
        for letter in word {
            guard let index = text[place...].firstIndex(of: letter) else { return nil }
            let isStart = index == 0 || text[index - 1] == " " || text[index - 1] == "-"
            score += Self.letter + (index == last + 1 ? sideBySide : 0) + (isStart ? wordStart : 0)
            last = index
            place = index + 1
        }
        return score
    }
}
