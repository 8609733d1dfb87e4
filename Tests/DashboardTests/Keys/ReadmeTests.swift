import Foundation
import Testing

@testable import Dashboard

/// The keys in README.md, which are the key table's own. `ORRERY_RECORD=1` writes them anew.
@Suite struct ReadmeTests {
    private static let file = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
    private static let marks = (
        start: "<!-- The key table's own words. -->\n\n", end: "\n<!-- The end of the keys. -->"
    )

    @Test func theKeysAreThoseOfTheTable() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let start = try #require(text.firstRange(of: Self.marks.start)).upperBound
        let end = try #require(text[start...].firstRange(of: Self.marks.end)).lowerBound
        let keys = KeyTable.markdown()
        if ProcessInfo.processInfo.environment["ORRERY_RECORD"] != nil {
            try Data((text[..<start] + keys + text[end...]).utf8).write(to: Self.file)
        } else {
            #expect(text[start..<end] == keys)
        }
    }
}
