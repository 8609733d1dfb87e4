import Snapshots

@testable import Dashboard

/// A task whose whole life is known: what it is at each time, for snapshots made by hand.
struct ScriptedTask {
    struct Phase {
        var from: Nanoseconds
        var state: TaskState
        var wait: WaitRow?
        /// Of the scenario.
        var line = 10

        func on(line: Int) -> Phase {
            var phase = self
            phase.line = line
            return phase
        }

        static func at(_ milliseconds: Int64, _ state: TaskState) -> Phase {
            Phase(from: Nanoseconds(milliseconds * 1_000_000), state: state)
        }

        static func at(
            _ milliseconds: Int64, _ kind: WaitKind, _ subject: String = "", until: Int64? = nil, holder: String? = nil
        ) -> Phase {
            let deadline = until.map { Nanoseconds($0 * 1_000_000) }
            return Phase(
                from: Nanoseconds(milliseconds * 1_000_000), state: .waiting,
                wait: WaitRow(kind: kind, subject: subject, holder: holder, deadline: deadline))
        }
    }

    var name: String
    var kind: String
    var depth: Int
    var result: String?
    var phases: [Phase]

    init(_ name: String, depth: Int = 1, result: String? = nil, _ phases: [Phase]) {
        self.name = name
        kind = String(name.prefix { $0 != "-" })
        self.depth = depth
        self.result = result
        self.phases = phases
    }

    func phase(at time: Nanoseconds) -> Phase? { phases.last { $0.from <= time } }

    func isWaiting(for subject: String, at time: Nanoseconds) -> Bool {
        guard let wait = phase(at: time)?.wait else { return false }
        return wait.subject == subject && wait.kind.isResource
    }

    /// What a column of the lane shows: an end where one falls, else what the task was at the column's start.
    func cell(from start: Nanoseconds, to end: Nanoseconds) -> LaneCell {
        if let last = phases.last, last.state.isEnded, last.from < end {
            return last.from >= start ? Self.cell(last) : .empty
        }
        return phase(at: start).map(Self.cell) ?? .empty
    }

    private static func cell(_ phase: Phase) -> LaneCell {
        LaneCell(phase.state, waitingFor: phase.wait?.kind ?? .nothing)
    }
}
