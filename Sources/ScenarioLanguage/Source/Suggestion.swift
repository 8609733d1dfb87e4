/// "did you mean": the candidate that is meant by another word, or nearest to a misspelt one.
package enum Suggestion {
    /// `; did you mean `slots`?`, or nothing when no candidate is near.
    static func clause(for word: String, among candidates: some Sequence<String>) -> String {
        let candidates = Array(candidates.prefix(Limits.candidates))
        let meant = Synonyms.words(for: word).first(where: candidates.contains) ?? nearest(to: word, among: candidates)
        return meant.map { "; did you mean `\($0)`?" } ?? ""
    }

    /// Nil when none is within a third of the word's length. The first of equals wins.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        guard word.count <= Limits.quoted else { return nil }
        let limit = min(max(1, word.count / 3), word.count - 1)
        var best: (word: String, distance: Int)?
        for candidate in candidates.prefix(Limits.candidates) where abs(candidate.count - word.count) <= limit {
            let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
            if distance < best?.distance ?? limit + 1 { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                var cost = min(last[j] + 1, row[j - 1] + 1, replaced)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
