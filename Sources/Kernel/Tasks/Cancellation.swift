/// Who asked a task to end, last: kept for tasks that were asked lately, so that it can be told.
struct Cancellation: BitwiseCopyable {
    /// The serial number of the task that was asked.
    var task: UInt32 = 0
    /// Of the task that asked, where it was one.
    var ordinal: UInt32 = 0
    var routine: UInt16 = 0
    var cause: UInt16 = 0

    /// How many are kept. A task's place is its serial number modulo this.
    static let capacity = 256

    enum Cause: UInt16 {
        case task, timeout, outside, end
    }
}

extension Kernel {
    /// - Parameter asker: the task that asks; for a timeout, the one whose it is.
    mutating func noteCancellation(of task: Int, _ cause: Cancellation.Cause, by asker: Int) {
        if cancellations.count == 0 { cancellations.resize(to: Cancellation.capacity) }
        let serial = tasks[task].serial
        let isTask = cause == .task || cause == .timeout
        cancellations[Int(serial) % Cancellation.capacity] = Cancellation(
            task: serial, ordinal: isTask ? tasks[asker].ordinal : 0, routine: isTask ? tasks[asker].routine : 0,
            cause: cause.rawValue)
    }

    /// By whom a task was cancelled, as the end of a clause; nil when it was not, or when that is forgotten.
    func cancellationClause(ofTask serial: UInt32, named name: String) -> String? {
        guard cancellations.count > 0 else { return nil }
        let cancellation = cancellations[Int(serial) % Cancellation.capacity]
        guard cancellation.task == serial, let cause = Cancellation.Cause(rawValue: cancellation.cause) else {
            return nil
        }
        let asker = taskName(routine: Int(cancellation.routine), ordinal: cancellation.ordinal)
        return switch cause {
        case .task: "by \(asker)"
        case .timeout: asker == name ? "by its timeout" : "by the timeout of \(asker)"
        case .outside: "by \(Kernel.outsider)"
        case .end: "as the run was over"
        }
    }

    /// Whether somebody else has asked it to end, who then would expect it to.
    func isCancelledByOthers(_ serial: UInt32) -> Bool {
        guard cancellations.count > 0 else { return false }
        let cancellation = cancellations[Int(serial) % Cancellation.capacity]
        return cancellation.task == serial && cancellation.cause != Cancellation.Cause.timeout.rawValue
    }
}
