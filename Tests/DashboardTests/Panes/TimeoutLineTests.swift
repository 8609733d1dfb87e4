import Snapshots
import Testing

@testable import Dashboard

@Suite struct TimeoutLineTests {
    private func text(limit: Double, now: Double, columns: Int) -> [String] {
        let row = TimeoutRow(
            kind: .timeout, status: .armed, task: "call-1", armedAt: .zero, deadline: Nanoseconds(seconds: limit))
        return TimeoutLine(row: row, now: Nanoseconds(seconds: now), columns: columns).lines.map(\.text)
    }

    /// Beside a bar the limit goes before the words are cut.
    @Test func longTimesAreNeverCut() {
        #expect(text(limit: 10, now: 1, columns: 44).map { $0.hasSuffix("9s left of 10s") } == [true])
        #expect(text(limit: 600, now: 44, columns: 44).map { $0.hasSuffix(" 9min16s left") } == [true])
        for columns in 38...60 {
            #expect(text(limit: 600, now: 44, columns: columns).allSatisfy { $0.count <= columns }, "\(columns)")
        }
    }
}
