import Dashboard
import Terminal

/// A display without a terminal: keeps the latest frame, and presses keys when a text has come up.
@MainActor
final class ScriptedDisplay: Display {
    let size = Size(columns: 80, rows: 24)
    private(set) var isClosed = false
    private(set) var screen = ""
    private var script: [(text: String, key: Key)]
    private var sink: (@MainActor (DisplayEvent) -> Void)?

    /// - Parameter script: each key is pressed once its text, and every one before it, has been on the screen.
    init(_ script: [(text: String, key: Key)]) { self.script = script }

    func draw(_ frame: Frame) {
        screen = (0..<frame.size.rows).map { row in
            let scalars = (0..<frame.size.columns).map { frame[$0, row].scalar }
            return String(String.UnicodeScalarView(scalars))
        }.joined(separator: "\n")
        pressNext()
    }

    private func pressNext() {
        guard let next = script.first, screen.contains(next.text), let sink else { return }
        script.removeFirst()
        Task { sink(.messages([.key(next.key)])) }
    }

    func forget() {}
    func copy(_ text: String) -> String? { nil }

    func listen(_ sink: @escaping @MainActor (DisplayEvent) -> Void) {
        self.sink = sink
        pressNext()
    }

    func close(leaving: Frame?) { isClosed = true }
}
