import Snapshots

extension ScriptedRun {
    /// The events that the tasks' phases tell of, in order of time, then of the task.
    mutating func narrate() {
        var events: [(time: Nanoseconds, event: TraceEvent)] = []
        for (index, task) in tasks.enumerated() {
            let name = TaskName(id: TaskID(UInt32(index + 1)), name: task.name)
            for phase in task.phases {
                events.append((phase.from, Self.event(of: phase, task: name, result: task.result)))
            }
        }
        let ordered = events.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
        self.events = ordered.enumerated().map { step, item in
            var event = item.element.event
            event.position = Position(step: UInt64(step * 3 + 1), time: item.element.time)
            return event
        }
    }

    private static func event(of phase: ScriptedTask.Phase, task: TaskName, result: String?) -> TraceEvent {
        let kind: TraceEventKind =
            switch phase.state {
            case .created: .taskCreated
            case .ready, .running: .taskStarted
            case .waiting: .taskWaiting
            default: .taskFinished
            }
        return TraceEvent(
            position: .start, kind: kind, task: task, on: phase.wait?.subject, wait: phase.wait?.kind ?? .nothing,
            state: phase.state, deadline: phase.wait?.deadline, detail: phase.state == .failed ? result : nil,
            line: phase.line)
    }

    mutating func log(_ message: String, by task: Int, at milliseconds: Int64) {
        let name = TaskName(id: TaskID(UInt32(task + 1)), name: tasks[task].name)
        let position = Position(step: 0, time: .milliseconds(milliseconds))
        let place = events.firstIndex { $0.position.time > position.time } ?? events.count
        events.insert(TraceEvent(position: position, kind: .log, task: name, detail: message), at: place)
    }
}
