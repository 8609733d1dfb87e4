import Testing

@testable import Dashboard

@Suite struct CanvasTests {
    private func canvas(_ text: String, columns: Int = 6) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: 1))
        canvas.draw(Line(text), row: 0)
        return canvas
    }

    private func scalars(_ canvas: Canvas) -> String {
        String(canvas.frame.cells.map { $0.isContinuation ? "~" : Character($0.scalar) })
    }

    @Test func aWideScalarTakesTwoCells() {
        #expect(scalars(canvas("a日b")) == "a日~b  ")
    }

    @Test func overwritingTheRightHalfBlanksTheLeft() {
        var canvas = canvas("日本")
        canvas.draw(Line("x"), column: 1, row: 0)
        #expect(scalars(canvas) == " x本~  ")
    }

    @Test func overwritingTheLeftHalfBlanksTheRight() {
        var canvas = canvas("日本")
        canvas.draw(Line("x"), column: 2, row: 0)
        #expect(scalars(canvas) == "日~x   ")
    }

    @Test func aWideScalarOverTwoOthersBlanksBothRests() {
        var canvas = canvas("日本")
        canvas.draw(Line("月"), column: 1, row: 0)
        #expect(scalars(canvas) == " 月~   ")
    }

    @Test func textThatDoesNotFitEndsInAnEllipsis() {
        #expect(scalars(canvas("abcdefgh")) == "abcde…")
    }

    @Test func aWideScalarIsNeverHalfCutOff() {
        #expect(scalars(canvas("abcd日本", columns: 6)) == "abcd …")
    }

    @Test func nothingIsDrawnOutsideTheArea() {
        var canvas = Canvas(size: Size(columns: 4, rows: 3))
        canvas.within(Rect(column: 1, row: 1, columns: 2, rows: 1)) { canvas in
            canvas.fill("#", .plain, column: -3, row: 0, columns: 20)
            canvas.fill("#", .plain, column: 0, row: 1, columns: 20)
            canvas.fill("#", .plain, column: 0, row: -1, columns: 20)
        }
        #expect(scalars(canvas) == "     ##     ")
    }

    @Test func anAreaBeyondTheFrameIsClippedToIt() {
        var canvas = Canvas(size: Size(columns: 3, rows: 1))
        canvas.within(Rect(column: -1, row: -1, columns: 9, rows: 9)) { canvas in
            canvas.draw(Line("abcdef"), row: 0)
        }
        #expect(scalars(canvas) == "ab…")
    }
}
