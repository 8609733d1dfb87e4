import Foundation
import Snapshots
import Testing

@testable import Kernel

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
            for totals in report.kinds.map(\.totals) {
                #expect(totals.arrived == totals.created + totals.dropped)
                #expect(totals.rejected + totals.reneged <= totals.failed + totals.timedOut)
                #expect(totals.unfinished <= totals.cancelled && totals.wasted <= totals.succeeded)
            }
            #expect(alive.reduce(0, +) == kernel.liveTaskCount)
        }
    }

    /// Little's law, as the identity that it is: waiters, over time, are their waits added up. Where somebody gave up
    /// waiting, there is more of the first.
    @Test(arguments: loads) func `waiters over time are waits added up`(version: Scenarios.Version) throws {
        let before = try waitsBeforeMeasuring(of: version)
        try atInstants(of: version) { kernel, report in
            let now = kernel.position.time
            guard now.rawValue >= kernel.registers.measuredFrom else { return }
            let measured = Nanoseconds(now.rawValue - kernel.registers.measuredFrom).seconds
            let rows = kernel.observe(Query(tasks: .init(limit: 1_000_000)), at: now).tasks.rows
            let gaveUp = report.tasks.failed + report.tasks.timedOut + report.tasks.cancelled > 0
            for resource in report.resources where ["semaphore", "lock", "pool", "threads"].contains(resource.kind) {
                let waiting = rows.filter { $0.wait?.subject == resource.name && $0.state == .waiting }
                let ages = waiting.reduce(0) { $0 + (now - $1.since).seconds }
                // A wait that began in the warm-up counts whole, waiters of that time do not.
                let waits = resource.meanWait * Double(resource.acquired) + ages - before[resource.name, default: 0]
                let area = resource.meanQueue * measured
                let tolerance = 1e-9 * max(area, 1)
                #expect(area >= waits - tolerance, "\(resource.name) at \(now)")
                if !gaveUp { #expect(area <= waits + tolerance, "\(resource.name) at \(now)") }
            }
        }
    }

    /// The same of items in a queue, once it is empty; those that were dropped were there, too, and nobody took them.
    @Test(arguments: loads) func `items over time are their times in the queue added up`(
        version: Scenarios.Version
    ) throws {
        let program = try version.program()
        guard program.warmup == nil else { return }
        var kernel = Kernel(program: program, seed: 1)
        _ = kernel.advance(.init())
        for (index, declaration) in program.resources.enumerated() where declaration.kind == .queue {
            let record = kernel.resources[index]
            guard !declaration.isFamily, record.depth == 0 else { continue }
            #expect(record.acquired > 0)
            let tolerance = 1e-9 * max(record.usedArea, 1)
            if record.expired > 0 || declaration.overflow == .dropOldest {
                #expect(record.usedArea >= record.waited - tolerance)
            } else {
                #expect(abs(record.usedArea - record.waited) <= tolerance)
            }
        }
    }

    /// How long those had waited by then who waited when measuring began, by resource, in seconds.
    private func waitsBeforeMeasuring(of version: Scenarios.Version) throws -> [String: Double] {
        var kernel = Kernel(program: try version.program(), seed: 1)
        _ = kernel.advance(.init())
        let begin = Nanoseconds(kernel.registers.measuredFrom)
        guard begin > .zero else { return [:] }
        kernel = Kernel(program: try version.program(), seed: 1)
        _ = kernel.advance(.init(time: begin - Nanoseconds(1)))
        var waits: [String: Double] = [:]
        for row in kernel.observe(Query(tasks: .init(limit: 1_000_000)), at: begin).tasks.rows
        where row.state == .waiting {
            if let subject = row.wait?.subject { waits[subject, default: 0] += (begin - row.since).seconds }
        }
        return waits
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
