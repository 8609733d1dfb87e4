import Foundation
import Snapshots
import Testing

@testable import Kernel

/// What ended lately, beside the whole run.
@Suite struct RecentFiguresTests {
    private func kernel(isWatched: Bool) throws -> Kernel {
        let file = Scenarios.files.first { $0.lastPathComponent == "mm1.yaml" }
        var program = try #require(Scenarios.versions.first { $0.file == file }).program()
        program.isWatched = isWatched
        return Kernel(program: program, seed: 1)
    }

    private func customers(_ kernel: borrowing Kernel) throws -> KindRow {
        try #require(kernel.kindRows(columns: 0).first { $0.name == "customer" })
    }

    @Test(arguments: [100, 1_000, 12_345, 50_000]) func `they are of the end of the run`(seconds: Double) throws {
        var kernel = try kernel(isWatched: true)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: seconds)))
        let now = kernel.position.time
        let row = try customers(kernel)
        let recent = try #require(row.recent)
        #expect(recent.span.seconds > now.seconds / 20 && recent.span.seconds < now.seconds / 4)

        var earlier = try self.kernel(isWatched: false)
        _ = earlier.advance(.init(time: now - recent.span - Nanoseconds(1)))
        let before = try customers(earlier)
        let ended = row.totals.succeeded - before.totals.succeeded
        #expect(recent.latency.count == ended)
        #expect(abs(recent.throughput * recent.span.seconds - Double(ended)) < 1e-6)
    }

    /// The areas of the whole run less those of a run that ended where the last while begins.
    @Test(arguments: [100, 5_000, 50_000]) func `a resource's are of the end of the run, too`(seconds: Double) throws {
        var kernel = try kernel(isWatched: true)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: seconds)))
        let desk = try desk(kernel)
        let (use, recent) = (try #require(desk.use), try #require(desk.recentUse))
        #expect(use.span == kernel.position.time)
        let share = try #require(use.utilization)
        #expect(abs(share - use.meanUse) < 1e-9 && share > 0 && share < 1)

        var earlier = try self.kernel(isWatched: false)
        let start = kernel.position.time - recent.span
        _ = earlier.advance(.init(time: start - Nanoseconds(1)))
        let unwatched = try self.desk(earlier)
        #expect(unwatched.recentUse == nil)
        let before = try #require(unwatched.use)
        let acquired = use.rate * use.span.seconds - before.rate * before.span.seconds
        #expect(abs(recent.rate * recent.span.seconds - acquired) < 1e-3)
        let idle = start - before.span
        let used = use.meanUse * use.span.seconds - before.meanUse * before.span.seconds
        #expect(abs(recent.meanUse * recent.span.seconds - used) <= idle.seconds + 1e-6)
    }

    private func desk(_ kernel: borrowing Kernel) throws -> PermitRow {
        try #require(kernel.observe(Query(resources: 4), at: kernel.position.time).permits.first)
    }

    @Test func `keeping them changes nothing in the run`() throws {
        var watched = try kernel(isWatched: true)
        var other = try kernel(isWatched: false)
        for _ in 0..<20 {
            let stops = (watched.advance(.init(budget: 10_000)), other.advance(.init(budget: 10_000)))
            #expect(stops.0 == stops.1)
            let prints = (watched.fingerprint(), other.fingerprint())
            #expect(prints.0 == prints.1)
        }
        let row = try customers(other)
        #expect(row.recent == nil)
    }

    @Test func `a copy shows what the run showed`() throws {
        var kernel = try kernel(isWatched: true)
        _ = kernel.advance(.init(budget: 50_000))
        let checkpoint = kernel.copy()
        let shown = (try customers(checkpoint), try customers(kernel))
        #expect(shown.0 == shown.1)
        _ = kernel.advance(.init(budget: 50_000))
        var again = checkpoint.copy()
        _ = again.advance(.init(budget: 50_000))
        let later = (try customers(again), try customers(kernel))
        #expect(later.0 == later.1)
    }

    @Test func `theory is gone when a knob was turned`() throws {
        var kernel = try kernel(isWatched: true)
        _ = kernel.advance(.init(budget: 5_000))
        let present = kernel.presentQueue()
        #expect(present?.rate == 0.9)
        try kernel.apply(.set(parameter: "rate", value: "0.5/s"), at: kernel.position.time)
        let turned = kernel.presentQueue()
        #expect(turned == nil)
    }
}
