import Kernel
import Snapshots

/// What happened, as rows: the events of the run, and among them what was done to it from outside.
extension RunView {
    /// The rows of a window that counts back from the newest.
    ///
    /// - Parameter inputs: of the whole history, ascending by step. What the run was opened with is none of what happened.
    func latestEvents(_ window: Query.Window, among inputs: [RecordedInput]) -> EventTable {
        let applied = inputs.dropFirst(inputs.openingCount).prefix { $0.step < kernel.position.step }
        let (first, end) = (max(window.offset, 0), max(window.offset, 0) + max(window.limit, 0))
        let places = places(of: applied, upTo: end)
        var rows: [TraceEvent] = []
        var later = places.prefix { $0 < first }.count
        for place in first..<end {
            if places.indices.contains(later), places[later] == place {
                rows.append(row(of: applied[applied.endIndex - 1 - later]))
                later += 1
            } else if history.next - 1 - (place - later) >= history.first {
                rows.append(kernel.describe(history[history.next - 1 - (place - later)]))
            }
        }
        return EventTable(total: Int(kernel.eventCount) + applied.count, rows: rows.reversed())
    }

    /// How many rows come after each input, the newest first, as far as those are fewer than `limit`.
    private func places(of applied: ArraySlice<RecordedInput>, upTo limit: Int) -> [Int] {
        var places: [Int] = []
        for recorded in applied.reversed() {
            let records = history.next - history.first - recordCount(before: .step(recorded.step))
            guard places.count + records < limit else { break }
            places.append(places.count + records)
        }
        return places
    }

    private func row(of recorded: RecordedInput) -> TraceEvent {
        let task = recorded.input.task.map { TaskName(id: $0, name: name(of: $0, after: recorded.step)) }
        return TraceEvent(
            position: Position(step: recorded.step + 1, time: recorded.time), kind: .input,
            task: task ?? TaskName(id: TaskID(0), name: ""),
            detail: kernel.sentence(of: recorded.input, about: task?.name))
    }

    /// Of the task that had that number then: what it did next tells, else that it still lives.
    private func name(of task: TaskID, after step: UInt64) -> String {
        let start = history.first + recordCount(before: .step(step))
        let next = (start..<history.next).first { history[$0].task == task.rawValue }
        return next.map { kernel.describe(history[$0]).task.name } ?? kernel.name(ofLive: task)
            ?? "task \(task.rawValue)"
    }
}
