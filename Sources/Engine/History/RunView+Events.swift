import Kernel
import Snapshots

extension RunView {
    /// The step of an event, looked for in the records.
    enum EventStep: Equatable {
        case step(UInt64)
        /// There is none: the run starts here.
        case none
        /// It lies before what the records go back to.
        case forgotten
    }

    /// The last event up to step `limit`.
    func lastEvent(upTo limit: UInt64) -> EventStep {
        var number = history.next
        while number > history.first {
            number -= 1
            let step = history[number].step
            if step <= limit { return .step(step) }
        }
        return history.first == 0 ? .none : .forgotten
    }

    /// So many records are enough to show the past of a place.
    private static let enough = 1_024

    /// Whether the records go back far enough to go there without making them again.
    func remembers(_ goal: Goal) -> Bool {
        history.first == 0 || recordCount(before: goal) >= Self.enough
    }

    /// How many of the records lie at or before a place.
    func recordCount(before goal: Goal) -> Int {
        var low = history.first
        var high = history.next
        while low < high {
            let middle = (low + high) / 2
            let record = history[middle]
            let position = Position(step: record.step, time: Nanoseconds(record.time))
            if goal.isAhead(of: position) { low = middle + 1 } else { high = middle }
        }
        return low - history.first
    }

    /// The note or question that was the last transition, as long as its instant is shown.
    var moment: Moment? {
        guard history.next > history.first, shown == kernel.position.time else { return nil }
        let record = history[history.next - 1]
        guard record.step == kernel.position.step else { return nil }
        let event = kernel.describe(record)
        guard event.kind == .note || event.kind == .ask else { return nil }
        let declared = kernel.program.moment(at: record.pc)
        return Moment(
            position: position, text: event.detail ?? "", choices: declared?.choices ?? [], answer: declared?.answer,
            because: declared?.because, isQuestion: event.kind == .ask, line: event.line)
    }

    /// The latest events of one task that are remembered, oldest first, at most so many.
    func latestEvents(of task: TaskID, _ limit: Int) -> [TraceEvent] {
        var numbers: [Int] = []
        var number = history.next
        while number > history.first, numbers.count < limit {
            number -= 1
            if history[number].task == task.rawValue { numbers.append(number) }
        }
        return numbers.reversed().map { kernel.describe(history[$0]) }
    }
}
