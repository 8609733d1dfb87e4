import Kernel

struct LimitsChapter: Chapter {
    let title = "Limits"

    func write(to page: inout Markdown) {
        page.paragraph("Of a file; what is larger has a fault.")
        page.table(["what", "at most"], Self.ofFiles.map { [$0.what, Self.grouped($0.most)] })
        page.paragraph("Of a run; what goes further ends in an error.")
        page.table(["what", "at most", "then"], Self.ofRuns.map { [$0.what, Self.grouped($0.most), $0.then] })
    }

    /// `1,000,000`
    private static func grouped(_ number: Int) -> String {
        number < 1000 ? "\(number)" : grouped(number / 1000) + "," + "\(1000 + number % 1000)".dropFirst()
    }

    private static let ofFiles: [(what: String, most: Int)] = [
        ("bytes", Limits.bytes), ("lists and maps in each other", Limits.nesting), ("steps", Limits.steps),
        ("instructions that they become", Limits.instructions),
        ("parameters, resources, state and tasks", Limits.names),
        ("kinds of task, blocks of steps included", Limits.tasks),
        ("values of a task", Limits.parameters), ("variables of a task", Limits.slots), ("variants", Limits.variants),
        ("stages of a load", Limits.stages), ("resources of one `hold`", Limits.heldResources),
        ("operators of an expression", Limits.operators), ("brackets and calls in each other", Limits.expressionDepth),
        ("characters of a name", Limits.name),
    ]

    private static let ofRuns: [(what: String, most: Int, then: String)] = [
        ("steps of a task from wait to wait", Bounds.standard.turn, "RunawayError"),
        ("steps at one instant", Bounds.standard.instant, "RunawayError"),
        ("tasks, ever", Bounds.tasks, "RunawayError"),
        ("bytes of everything that is alive", Bounds.standard.bytes, "MemoryError"),
        ("members of families", Bounds.members, "MemoryError"),
        ("calls inside each other", Bounds.calls, "RecursionError"),
        ("numbers of a range", Bounds.range, "ValueError"),
        ("bytes of a text", Bounds.text, "it is cut, and ends in `…`"),
    ]
}
