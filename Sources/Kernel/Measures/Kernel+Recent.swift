import Snapshots

extension Kernel {
    /// Kinds of a program that has more are not looked at one by one; of its resources the first are.
    private static let recentKinds = 64
    private static let recentResources = 64

    mutating func prepareRecent() {
        guard program.isWatched, kinds.count <= Kernel.recentKinds else { return }
        recent.begin(
            at: registers.now, kinds, resources, resourceCount: min(program.resources.count, Kernel.recentResources))
    }

    /// There are last slots that are not the whole run.
    private var hasRecent: Bool {
        recent.isKept && recent.start > registers.measuredFrom && registers.now > recent.start
    }

    /// How a resource was used in the last slots; nil as long as they would be the whole run.
    func recentUse(ofResource index: Int) -> ResourceUse? {
        guard hasRecent, let before = recent.figures(ofResource: index) else { return nil }
        return before.difference(to: resources[index].figures(at: registers.now))
            .use(over: registers.now - recent.start, isBounded: resources[index].capacity < .max)
    }

    /// How it was used in the whole run; nil before any time has passed.
    func use(ofResource index: Int) -> ResourceUse? {
        let span = registers.now - registers.measuredFrom
        guard span > 0 else { return nil }
        return resources[index].figures(at: registers.now)
            .use(over: span, isBounded: resources[index].capacity < .max)
    }

    /// The figures of the last slots; nil as long as they would be those of the whole run.
    func recentFigures(ofKind kind: Int) -> RecentFigures? {
        guard hasRecent else { return nil }
        let made = recent.record(ofKind: kind).difference(to: kinds[kind])
        let seconds = Double(registers.now - recent.start) / 1e9
        return RecentFigures(
            span: Nanoseconds(registers.now - recent.start),
            throughput: Double(made.succeeded + made.failed + made.timedOut) / seconds,
            goodput: Double(made.succeeded - made.wasted) / seconds,
            latency: recent.latencies(ofKind: kind).summary)
    }
}
