import Foundation
import Kernel
import Snapshots
import Testing

/// What holds at every instant of every load scenario, whatever its luck.
@Suite struct ConservationTests {
    static let loads = Scenarios.versions.filter { $0.file.deletingLastPathComponent().lastPathComponent == "load" }

    @Test func `there are load scenarios`() {
        #expect(Self.loads.count >= 12)
    }

    /// Whoever came has succeeded, failed, been late, been cancelled, or is there.
    @Test(arguments: loads) func `nobody is lost`(version: Scenarios.Version) throws {
        try atInstants(of: version) { kernel, report in
            let alive = report.kinds.map { kind in
                let totals = kind.totals
                return totals.created - totals.succeeded - totals.failed - totals.timedOut - totals.cancelled
            }
            #expect(alive.allSatisfy { $0 >= 0 })
            #expect(alive.reduce(0, +) == kernel.liveTaskCount)
        }
    }

    /// Little's law, as the identity that it is: waiters, over time, are their waits added up. Where somebody gave up
    /// waiting, there is more of the first.
    @Test(arguments: loads) func `waiters over time are waits added up`(version: Scenarios.Version) throws {
        // A wait that began in the warm-up counts whole, waiters of that time do not.
        guard try version.program().warmup == nil else { return }
        try atInstants(of: version) { kernel, report in
            let now = kernel.position.time
            let rows = kernel.observe(Query(tasks: .init(limit: 1_000_000)), at: now).tasks.rows
            let gaveUp = report.tasks.failed + report.tasks.timedOut + report.tasks.cancelled > 0
            for resource in report.resources where ["semaphore", "lock", "pool"].contains(resource.kind) {
                let waiting = rows.filter { $0.wait?.subject == resource.name && $0.state == .waiting }
                let ages = waiting.reduce(0) { $0 + (now - $1.since).seconds }
                let waits = resource.meanWait * Double(resource.acquired) + ages
                let area = resource.meanQueue * now.seconds
                let tolerance = 1e-9 * max(area, 1)
                #expect(area >= waits - tolerance, "\(resource.name) at \(now)")
                if !gaveUp { #expect(area <= waits + tolerance, "\(resource.name) at \(now)") }
            }
        }
    }

    private func atInstants(
        of version: Scenarios.Version, _ look: (borrowing Kernel, RunReport) throws -> Void
    ) throws {
        let program = try version.program()
        var whole = Kernel(program: program, seed: 1)
        _ = whole.advance(.init())
        let end = whole.position.time.rawValue
        var kernel = Kernel(program: program, seed: 1)
        for tenth in 1...10 as ClosedRange<Int64> {
            _ = kernel.advance(.init(time: Nanoseconds(end / 10 * tenth)))
            var copy = kernel.copy()
            try look(kernel, copy.report())
        }
    }
}
