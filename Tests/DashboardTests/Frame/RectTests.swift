import Testing

@testable import Dashboard

@Suite struct RectTests {
    @Test func cuttingGivesTheTwoParts() {
        var rest = Rect(column: 2, row: 3, columns: 10, rows: 8)
        #expect(rest.cutTop(2) == Rect(column: 2, row: 3, columns: 10, rows: 2))
        #expect(rest.cutBottom(1) == Rect(column: 2, row: 10, columns: 10, rows: 1))
        #expect(rest.cutLeft(4) == Rect(column: 2, row: 5, columns: 4, rows: 5))
        #expect(rest == Rect(column: 6, row: 5, columns: 6, rows: 5))
    }

    @Test func cuttingMoreThanThereIsTakesAll() {
        var rest = Rect(column: 0, row: 0, columns: 3, rows: 2)
        #expect(rest.cutTop(9).rows == 2)
        #expect(rest.isEmpty)
        #expect(rest.cutLeft(-1).columns == 0)
    }

    @Test func sizesAreNeverNegative() {
        let rect = Rect(column: 0, row: 0, columns: 3, rows: 3).inset(columns: 2, rows: 2)
        #expect(rect.columns == 0 && rect.rows == 0)
        let apart = Rect(column: 0, row: 0, columns: 2, rows: 2).intersection(
            Rect(column: 9, row: 9, columns: 2, rows: 2))
        #expect(apart.isEmpty)
    }

    @Test func centredStaysInside() {
        let outer = Rect(column: 1, row: 1, columns: 9, rows: 5)
        #expect(outer.centred(Size(columns: 3, rows: 3)) == Rect(column: 4, row: 2, columns: 3, rows: 3))
        #expect(outer.centred(Size(columns: 99, rows: 99)) == outer)
    }
}
