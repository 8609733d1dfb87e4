internal import Snapshots

extension Model {
    private static let hold = Nanoseconds.second
    private static let slowdown = 10.0

    /// What can go wrong here, by what the run has.
    var faultChoices: [MenuRow.Choice] {
        guard let run = snapshot?.runs.first else { return [] }
        let held = choice("hold the loop for \(Self.hold)", .run(.inject(.holdLoop(Self.hold))))
        return [held] + taskFaults + kinds(run).flatMap(faults) + run.permits.map { leak($0.name) }
    }

    private var taskFaults: [MenuRow.Choice] {
        guard let task = chosenTask else { return [] }
        return [
            choice("cancel \(task.name)", .run(.cancel)),
            choice("kill \(task.name): gone without clean-up", .run(.inject(.kill(task.id)))),
        ]
    }

    private func faults(of kind: String) -> [MenuRow.Choice] {
        [
            choice(
                "the next \(kind) fails", .run(.inject(.failNext(kind: kind, count: 1, error: "InjectedFault")))),
            choice(
                "\(kind) sleeps \(Int(Self.slowdown)) times as long",
                .run(.inject(.slow(kind: kind, factor: Self.slowdown)))),
            choice("\(kind) sleeps as it should again", .run(.inject(.slow(kind: kind, factor: 1)))),
        ]
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
