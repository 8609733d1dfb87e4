import Dashboard
import Testing

@testable import Terminal

@Suite struct ChangedSpanTests {
    @Test(
        arguments: [
            ("abcdef", "abcdef", nil),
            ("abcdef", "Xbcdef", 0..<1),
            ("abcdef", "abcdeX", 5..<6),
            ("abcdef", "aXcdYf", 1..<5),
            ("", "", nil),
            // A wide scalar is sent whole when only its right half or only its left half differs.
            ("ab漢·ef", "abcdef", 2..<4),
            ("abcdef", "ab漢·ef", 2..<4),
            ("ab漢·ef", "ab字·ef", 2..<4),
            ("ab漢·ef", "ab漢def", 2..<4),
            ("ab漢def", "ab漢·ef", 2..<4),
            // The scalar before an orphaned half starts the span, also behind another wide scalar.
            ("漢·cdef", "漢··def", 0..<3),
            ("······", "·····f", 0..<6),
        ] as [(String, String, Range<Int>?)])
    func spanStartsAndEndsBetweenScalars(old: String, new: String, expected: Range<Int>?) {
        let old = Frame(rows: [old]).cells(row: 0)
        let new = Frame(rows: [new]).cells(row: 0)
        #expect(changedSpan(from: old, to: new) == expected)
    }

    @Test func aChangeOfStyleIsAChange() {
        let old = Frame(rows: ["abc"])
        var new = old
        new[1, 0].style = Style(.failed)
        #expect(changedSpan(from: old.cells(row: 0), to: new.cells(row: 0)) == 1..<2)
    }

    @Test func spansAreIndicesOfTheNewRow() {
        let old = Frame(rows: ["abc", "def"])
        let new = Frame(rows: ["abc", "dXf"])
        #expect(changedSpan(from: old.cells(row: 1), to: new.cells(row: 1)) == 4..<5)
        #expect(changedSpan(from: old.cells(row: 0), to: new.cells(row: 1)) == 3..<6)
    }
}
