package import Snapshots

extension TraceEvent: JSONWritable {
    /// One flat object; a member without a value is left out.
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("t", position.time)
            json.field("step", position.step)
            json.field("event", kind.name)
            json.field("task", Int(task.id.rawValue))
            json.field("name", task.name)
            json.field("parent", ifPresent: parent.map { Int($0.rawValue) })
            json.field("on", ifPresent: on)
            json.field("line", ifPresent: line > 0 ? line : nil)
            json.field("wait", ifPresent: wait == .nothing ? nil : wait.key)
            json.field("state", ifPresent: state?.word)
            json.field("until", ifPresent: deadline)
            json.field("level", ifPresent: level)
            json.field(detailKey, ifPresent: detail)
        }
    }

    /// What `detail` is, in this kind of event.
    private var detailKey: String {
        switch kind {
        case .log, .note, .ask: "message"
        case .queuePut, .queueTake: "item"
        case .taskFinished: state == .succeeded ? "result" : "error"
        default: "detail"
        }
    }
}

extension WaitKind {
    fileprivate var key: String {
        switch self {
        case .nothing: "nothing"
        case .sleep: "sleep"
        case .compute: "compute"
        case .semaphore: "semaphore"
        case .lock: "lock"
        case .put: "put"
        case .take: "take"
        case .join: "join"
        case .event: "event"
        case .task: "task"
        case .future: "future"
        case .gather: "gather"
        case .cpu: "cpu"
        }
    }
}
