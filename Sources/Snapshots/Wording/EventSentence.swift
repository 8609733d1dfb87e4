extension TraceEvent {
    /// The event in one plain sentence, without its time: "call-7 waits for api".
    package var sentence: String {
        let name = task.name
        switch kind {
        case .taskCreated: return "\(name) is created"
        case .taskStarted: return "\(name) starts"
        case .taskWaiting: return "\(name) \(waitClause)"
        case .taskResumed: return "\(name) goes on"
        case .taskFinished: return "\(name) \(endClause)"
        case .resourceAcquired: return "\(name) acquires \(on ?? "")"
        case .resourceReleased: return "\(name) releases \(on ?? "")"
        case .queuePut: return "\(name) puts \(detail ?? "an item") to \(on ?? "")"
        case .queueTake: return "\(name) takes \(detail ?? "an item") from \(on ?? "")"
        case .timeoutArmed: return "\(name) sets a timeout of \(length)"
        case .timeoutFired: return "\(name)'s timeout fires"
        case .effectStarted: return "\(name) asks for \(detail ?? "")"
        case .effectFinished: return "\(name) gets \(detail ?? "its answer")"
        case .note, .input: return detail ?? ""
        case .ask: return "Question: \(detail ?? "")"
        case .log: return "\(name) says \u{201C}\(detail ?? "")\u{201D}"
        }
    }

    /// How long from now to its deadline.
    private var length: String { TimeText.compact((deadline ?? position.time) - position.time) }

    /// What a task that waits does: "waits for api".
    package var waitClause: String {
        let subject = on ?? ""
        switch wait {
        case .nothing: return "waits"
        case .sleep: return subject.isEmpty ? "sleeps for \(length)" : "waits \(length) for \(subject)"
        case .compute: return "computes for \(length)"
        case .semaphore, .lock, .event: return "waits for \(subject)"
        case .put: return "waits for room in \(subject)"
        case .take: return "waits for an item of \(subject)"
        case .join: return "waits until \(subject) is done"
        case .task, .future: return "awaits \(subject)"
        case .gather: return "gathers \(subject)"
        case .cpu: return "computes on \(subject)"
        }
    }

    /// How a task ends: "fails: ValueError".
    package var endClause: String {
        let detail = detail.map { ": \($0)" } ?? ""
        switch state {
        case .failed: return "fails\(detail)"
        case .cancelled: return "is cancelled"
        case .timedOut: return "times out"
        default: return "ends"
        }
    }
}
