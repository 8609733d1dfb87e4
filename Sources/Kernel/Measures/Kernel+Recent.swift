import Snapshots

extension Kernel {
    /// Kinds of a program that has more are not looked at one by one.
    private static let recentKinds = 64

    mutating func prepareRecent() {
        guard program.isWatched, kinds.count <= Kernel.recentKinds else { return }
        recent.begin(at: registers.now, kinds)
    }

    /// The figures of the last slots; nil as long as they would be those of the whole run.
    func recentFigures(ofKind kind: Int) -> RecentFigures? {
        guard recent.isKept, recent.start > registers.measuredFrom, registers.now > recent.start else { return nil }
        let made = recent.record(ofKind: kind).difference(to: kinds[kind])
        let seconds = Double(registers.now - recent.start) / 1e9
        return RecentFigures(
            span: Nanoseconds(registers.now - recent.start),
            throughput: Double(made.succeeded + made.failed + made.timedOut) / seconds,
            goodput: Double(made.succeeded - made.wasted) / seconds,
            latency: recent.latencies(ofKind: kind).summary)
    }
}
