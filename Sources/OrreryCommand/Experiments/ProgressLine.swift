internal import Snapshots

/// Tells on one line of a terminal how far work in equal pieces has come, and how long the rest will take.
final class ProgressLine {
    private static let period = Duration.milliseconds(200)

    private let output: any OutputSink
    private let total: Int
    private let begin = ContinuousClock.now
    private var nextUpdate: ContinuousClock.Instant
    private var done = 0
    private var isShown = false

    init(output: any OutputSink, total: Int) {
        self.output = output
        self.total = total
        nextUpdate = begin + Self.period
    }

    func advance() {
        done += 1
        let now = ContinuousClock.now
        guard now >= nextUpdate else { return }
        nextUpdate = now + Self.period
        isShown = true
        output.write("\r\u{1B}[K\(Self.text(done: done, of: total, after: now - begin))")
    }

    /// Takes the line away.
    func finish() {
        if isShown { output.write("\r\u{1B}[K") }
    }

    static func text(done: Int, of total: Int, after time: Duration) -> String {
        let left = time / .seconds(1) / Double(done) * Double(total - done)
        let words = left < 90 ? "\(Int(left.rounded(.up))) s" : "\(Int((left / 60).rounded(.up))) min"
        return "\(done) of \(total) runs, \(words) left"
    }
}
