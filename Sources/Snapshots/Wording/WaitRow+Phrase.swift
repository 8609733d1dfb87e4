extension WaitRow {
    /// What the task does, as its row says it: "wait for api", "GET /home", "sleeping", "due, waits for the loop".
    package func phrase(at now: Nanoseconds) -> String {
        if isDue(at: now) { return "due, waits for the loop" }
        guard !subject.isEmpty else { return kind.phrase.isEmpty ? "waiting" : kind.phrase }
        return kind == .sleep ? subject : "\(kind.phrase) \(subject)"
    }

    /// A sleep that is over: only the loop, which somebody holds, keeps the task from its turn.
    package func isDue(at now: Nanoseconds) -> Bool {
        guard kind == .sleep, let deadline else { return false }
        return deadline <= now
    }
}
