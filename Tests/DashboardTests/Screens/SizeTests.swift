import Snapshots
import Testing

@testable import Dashboard

@Suite struct SizeTests {
    @Test(arguments: Scene.allCases)
    func drawsAtEverySize(scene: Scene) {
        for rows in stride(from: 0, through: 45, by: 9) {
            for columns in [1, 40, 61, 79, 118, 155] { check(scene, Size(columns: columns, rows: rows)) }
        }
        for size in [
            Size(columns: 0, rows: 0), Size(columns: 300, rows: 100), Size(columns: 1_000, rows: 1),
            Size(columns: 1, rows: 1_000),
        ] {
            check(scene, size)
        }
    }

    /// A frame of that size, in which nothing is unsafe to draw and no scalar is torn in two.
    private func check(_ scene: Scene, _ size: Size) {
        let frame = scene.model(size).view()
        #expect(frame.size == size)
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = frame[column, row]
                let isSafe = cell.isContinuation || SafeText.sanitised(cell.scalar) == cell.scalar
                let isWide = !cell.isContinuation && ScalarWidth.columns(of: cell.scalar) == 2
                let isWhole = isWide == (column + 1 < size.columns && frame[column + 1, row].isContinuation)
                if !isSafe || !isWhole { Issue.record("\(scene) \(size): cell \(column), \(row) is torn or unsafe") }
            }
        }
    }

    @Test(arguments: [Size(columns: 39, rows: 24), Size(columns: 80, rows: 9)])
    func saysWhenItIsTooSmall(size: Size) {
        let text = FrameText.text(Scene.semaphore.model(size).view()).joined(separator: " ")
        #expect(text.contains("Orrery needs 40\u{D7}10; this is \(size.columns)\u{D7}\(size.rows)."))
    }

    @Test(arguments: Scene.allCases)
    func theLastRowIsTheFooter(scene: Scene) {
        let last = FrameText.text(scene.model(Size(columns: 80, rows: 24)).view())[23]
        let context = scene.model(Size(columns: 80, rows: 24)).context
        if KeyContexts.writing.contains(context) {
            #expect(last.contains(" Esc "))
        } else {
            #expect(scene == .refused || last.hasSuffix("q quit"))
        }
    }
}
