import Dashboard
import Terminal

/// Plays a script of events as soon as somebody listens, and writes down what it is told.
@MainActor
final class FakeDisplay: Display {
    var size = Size(columns: 20, rows: 4)
    private(set) var log: [String] = []
    private(set) var sink: (@MainActor (DisplayEvent) -> Void)?
    private let script: [DisplayEvent]
    /// `q` is pressed once a frame begins like this.
    private let lastRow: String?

    init(script: [DisplayEvent] = [], leavingAt lastRow: String? = nil) {
        self.script = script
        self.lastRow = lastRow
    }

    func draw(_ frame: Frame) {
        log.append("draw \(frame.firstRow)")
        if frame.firstRow == lastRow { sink?(.typed("q")) }
    }

    func copy(_ text: String) -> String? {
        log.append("copy \(text)")
        return text.isEmpty ? "nothing to copy" : nil
    }

    func forget() { log.append("forget") }
    func close(leaving frame: Frame?) { log.append("close" + (frame.map { " leaving \($0.firstRow)" } ?? "")) }

    func listen(_ sink: @escaping @MainActor (DisplayEvent) -> Void) {
        self.sink = sink
        for event in script { sink(event) }
    }
}

extension Frame {
    fileprivate var firstRow: String {
        var scalars = String.UnicodeScalarView()
        for column in 0..<size.columns { scalars.append(self[column, 0].scalar) }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
