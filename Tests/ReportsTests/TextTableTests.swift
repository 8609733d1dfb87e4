import Testing

@testable import Reports

@Suite struct TextTableTests {
    @Test func `columns align and lines end without spaces`() {
        var table = TextTable([.left("name"), .right("count"), .left("why")])
        table.add(["a", "1", ""])
        table.add(["longer", "1000", "yes"])
        #expect(table.lines() == ["name    count  why", "a           1", "longer   1000  yes"])
    }

    @Test func `an optional column shows when one row tells something`() {
        var table = TextTable([.left("name"), .right("failed", isOptional: true), .right("rejected", isOptional: true)])
        table.add(["a", TextTable.blank, TextTable.blank])
        table.add(["b", "2", TextTable.blank])
        #expect(table.lines() == ["name  failed", "a          -", "b          2"])
    }

    @Test func `without titles there is no line of headings`() {
        var table = TextTable([.left(""), .left("")])
        table.add(["a", "b"])
        #expect(table.lines() == ["a  b"])
    }
}
