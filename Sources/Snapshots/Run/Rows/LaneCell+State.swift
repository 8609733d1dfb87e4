extension LaneCell {
    /// What a task in that state shows in its lane. One that computes has the worker, or a part of a CPU.
    package init(_ state: TaskState, waitingFor wait: WaitKind) {
        self =
            switch state {
            case .created: .created
            case .ready: .ready
            case .running: .running
            case .waiting where wait == .compute || wait == .cpu: .running
            case .waiting: wait.isTimed ? .timed : wait.isResource ? .resource : .awaiting
            case .succeeded: .succeeded
            case .failed: .failed
            case .cancelled: .cancelled
            case .timedOut: .timedOut
            }
    }
}
