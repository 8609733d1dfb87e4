internal import Snapshots

extension Model {
    private static let hold = Nanoseconds.second
    private static let slowdown = 10.0

    /// What can go wrong here, by what the run has.
    var faultChoices: [MenuRow.Choice] {
        guard let run = snapshot?.runs.first else { return [] }
        let held = choice("hold the loop for \(Self.hold)", .run(.inject(.holdLoop(Self.hold))))
        return [held] + taskFaults + kinds(run).flatMap { faults(of: $0, calls: run.callers.contains($0)) }
            + run.permits.filter { $0.kind.hasPermits }.map { leak($0.name) }
            + run.permits.filter { $0.kind == .pool }.map(drop)
    }

    private var taskFaults: [MenuRow.Choice] {
        guard let task = chosenTask else { return [] }
        return [
            choice("cancel \(task.name)", .run(.cancel)),
            choice("kill \(task.name): gone without clean-up", .run(.inject(.kill(task.id)))),
        ]
    }

    private func faults(of kind: String, calls: Bool) -> [MenuRow.Choice] {
        let dropped = choice("the calls of \(kind) break", .run(.inject(.drop(kind))))
        let faults = [
            choice(
                "the next \(kind) fails", .run(.inject(.failNext(kind: kind, count: 1, error: "InjectedFault")))),
            choice(
                "\(kind) sleeps \(Int(Self.slowdown)) times as long",
                .run(.inject(.slow(kind: kind, factor: Self.slowdown)))),
            choice("\(kind) sleeps as it should again", .run(.inject(.slow(kind: kind, factor: 1)))),
        ]
        return faults + (calls ? [dropped] : [])
    }

    private func drop(_ pool: PermitRow) -> MenuRow.Choice {
        var choice = choice("the connections of \(pool.name) break", .run(.inject(.drop(pool.name))))
        if pool.peak == 0 { choice.obstacle = choice.obstacle ?? "none of its connections has been used" }
        return choice
    }

    private func leak(_ resource: String) -> MenuRow.Choice {
        choice("a permit of \(resource) is never given back", .run(.inject(.leak(resource: resource))))
    }

    /// The kinds of task, as far as they are known: those with figures, else those in view.
    private func kinds(_ run: RunSnapshot) -> [String] {
        let names = run.kinds.isEmpty ? run.tasks.rows.map { NumberedName($0.name).kind } : run.kinds.map(\.name)
        return names.reduce(into: [String]()) { kinds, name in
            if name != "main", !kinds.contains(name) { kinds.append(name) }
        }
    }
}
