package import Snapshots

/// A plain sentence a line for each event, to be read, or read aloud: nothing is told by signs, columns or colour.
package struct Narration: EventText {
    private let style: TextStyle

    package init(style: TextStyle) { self.style = style }

    package mutating func add(_ event: TraceEvent, to text: inout [UInt8]) {
        text.append(sentence(at: event.position.time, Self.words(event)))
    }

    package mutating func add(input words: String, at time: Nanoseconds, to text: inout [UInt8]) {
        text.append(sentence(at: time, "from outside, \(words)"))
    }

    package mutating func finish(_ report: RunReport, to text: inout [UInt8]) {
        text.append(sentence(at: report.elapsed, "the run \(report.outcome.word)\(Self.ending(of: report))"))
        for finding in report.findings { text.append(line("Found: \(finding.message)")) }
        for expectation in report.expectations where !expectation.passed {
            text.append(line("Not as expected: \(expectation.text); it was \(expectation.readableActual)"))
        }
    }

    private func sentence(at time: Nanoseconds, _ words: String) -> String {
        line("At \(TimeText.prose(time)), \(words)")
    }

    /// One line, whatever is in it, that ends like a sentence.
    private func line(_ words: String) -> String {
        let words = style.safe(words)
        return words + (words.last.map(Self.ends.contains) ?? false ? "\n" : ".\n")
    }

    private static let ends: Set<Character> = [".", "?", "!"]

    private static func words(_ event: TraceEvent) -> String {
        switch event.kind {
        case .note: "a note: \(event.detail ?? "")"
        case .ask: "a question: \(event.detail ?? "")"
        default: event.sentence
        }
    }

    private static func ending(of report: RunReport) -> String {
        if let error = report.error { return ": \(error)" }
        return report.result == .none ? "" : ", with the result \(report.result.text)"
    }
}
