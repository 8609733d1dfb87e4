import Snapshots
import Testing

@testable import Dashboard

@Suite struct TaskCursorTests {
    /// Tasks 1, 2 … of which the first `ended` have ended, and a window on them.
    private func table(_ offset: Int, rows: Int = 5, of total: Int = 20, ended: Int = 0) -> TaskTable {
        let tasks = (0..<total).map { index in
            TaskRow(
                id: TaskID(UInt32(index + 1)), name: "task-\(index + 1)", state: index < ended ? .succeeded : .waiting,
                depth: index == 0 ? 0 : 1)
        }
        return TaskTable(matching: total, offset: offset, rows: Array(tasks.dropFirst(offset).prefix(rows)))
    }

    @Test func theFirstMoveChoosesTheFirstRowInView() {
        var cursor = TaskCursor()
        cursor.move(by: 1, in: table(3), rows: 5)
        #expect(cursor.chosen == TaskID(4))
    }

    @Test func movingOffTheWindowAsksForTheNextAndChoosesItWhenItComes() {
        var cursor = TaskCursor()
        cursor.choose(row: 4, in: table(0), rows: 5)
        cursor.move(by: 1, in: table(0), rows: 5)
        #expect(cursor.offset == 1)
        #expect(cursor.chosen == TaskID(5))
        cursor.receive(table(0), rows: 5, alive: nil)
        #expect(cursor.pending == 5, "a snapshot made before the question answers nothing")
        cursor.receive(table(1), rows: 5, alive: nil)
        #expect(cursor.chosen == TaskID(6))
        #expect(cursor.pending == nil)
    }

    @Test func manyMovesBeforeAnAnswerAddUp() {
        var cursor = TaskCursor()
        for _ in 0..<8 { cursor.move(by: 1, in: table(0), rows: 5) }
        #expect(cursor.pending == 7)
        cursor.receive(table(3), rows: 5, alive: nil)
        #expect(cursor.chosen == TaskID(8))
    }

    @Test func movesStopAtTheEnds() {
        var cursor = TaskCursor()
        cursor.choose(row: -5, in: table(0), rows: 5)
        #expect(cursor.chosen == TaskID(1))
        cursor.choose(row: 1 << 30, in: table(0), rows: 5)
        #expect(cursor.offset == 15)
        cursor.receive(table(15), rows: 5, alive: nil)
        #expect(cursor.chosen == TaskID(20))
    }

    @Test func aRowThatIsGoneWhenTheAnswerComesBecomesTheLast() {
        var cursor = TaskCursor()
        cursor.choose(row: 19, in: table(0), rows: 5)
        cursor.receive(table(5, of: 10), rows: 5, alive: nil)
        cursor.receive(table(5, of: 10), rows: 5, alive: nil)
        #expect(cursor.chosen == TaskID(10))
    }

    @Test func theWindowStaysWithTheChosenTaskWhereverItIsSorted() {
        var cursor = TaskCursor()
        cursor.choose(row: 2, in: table(0), rows: 5)
        cursor.receive(table(9), rows: 5, alive: nil)
        #expect(cursor.offset == 9)
    }

    @Test func scrollingMovesTheWindowAndLeavesTheChoice() {
        var cursor = TaskCursor()
        cursor.choose(row: 2, in: table(0), rows: 5)
        cursor.scroll(by: 6, in: table(0), rows: 5)
        cursor.receive(table(0), rows: 5, alive: nil)
        #expect(cursor.offset == 6)
        #expect(cursor.chosen == TaskID(3))
        cursor.scroll(by: 99, in: table(6), rows: 5)
        #expect(cursor.offset == 15)
    }

    @Test func untouchedItFollowsTheActionDownAndBack() {
        var cursor = TaskCursor()
        cursor.receive(table(0, rows: 8, ended: 7), rows: 8, alive: 13)
        #expect(cursor.offset == 5)
        cursor.receive(table(5, rows: 8, ended: 7), rows: 8, alive: 13)
        #expect(cursor.offset == 5)
        cursor.receive(table(5, rows: 8, ended: 3), rows: 8, alive: 17)
        #expect(cursor.offset == 3)
    }

    @Test func whenAllBelowHaveEndedItGoesBackToThoseThatLiveAtTheTop() {
        func serving(_ offset: Int) -> TaskTable {
            var table = table(offset, rows: 8)
            for index in table.rows.indices where offset + index >= 3 { table.rows[index].state = .succeeded }
            return table
        }
        var cursor = TaskCursor()
        var offsets: [Int] = []
        for alive in [5, 5, 5, 3, 3] {
            cursor.receive(serving(cursor.offset), rows: 8, alive: alive)
            offsets.append(cursor.offset)
        }
        #expect(offsets == [4, 8, 12, 0, 0])
    }

    @Test func onceTouchedItStays() {
        var cursor = TaskCursor()
        cursor.scroll(by: 0, in: table(0, rows: 8), rows: 8)
        cursor.receive(table(0, rows: 8, ended: 7), rows: 8, alive: 13)
        #expect(cursor.offset == 0)
    }

    @Test func aTableWithoutRowsHasNothingToChoose() {
        var cursor = TaskCursor()
        cursor.move(by: 1, in: TaskTable(), rows: 5)
        cursor.receive(TaskTable(), rows: 5, alive: 0)
        #expect(cursor.chosen == nil && cursor.offset == 0)
    }
}
