internal import Snapshots

/// What stands at one instant of a run, told by its events so far.
struct RunTally {
    struct Kind: Equatable {
        var alive = 0
        /// Alive, and waiting for time, a resource or another task.
        var waiting = 0
        var ended = 0
    }

    struct Resource: Equatable {
        /// Permits in use, or items held.
        var level = 0
        /// Tasks that wait for it.
        var waiting = 0
    }

    private struct Waiting {
        var kind: Int
        var resource: Int?
    }

    private(set) var kinds = NamedList<Kind>()
    private(set) var resources = NamedList<Resource>()
    private var waiting: [TaskID: Waiting] = [:]
    private(set) var alive = 0

    /// - Returns: the resource that is not as it was before.
    mutating func add(_ event: TraceEvent) -> [Int] {
        let freed = event.kind == .taskWaiting ? nil : goOn(event)
        switch event.kind {
        case .taskCreated: begin(event)
        case .taskFinished: end(event)
        case .taskWaiting: return [wait(event)].compactMap(\.self)
        case .resourceAcquired, .resourceReleased, .queuePut, .queueTake:
            guard let name = event.on, let level = event.level else { break }
            let index = resources.index(of: name)
            resources[index].level = level
            return [index] + (freed == index ? [] : [freed].compactMap(\.self))
        default: break
        }
        return [freed].compactMap(\.self)
    }

    private mutating func begin(_ event: TraceEvent) {
        kinds[kinds.index(of: NumberedName(event.task.name).kind)].alive += 1
        alive += 1
    }

    private mutating func end(_ event: TraceEvent) {
        let kind = kinds.index(of: NumberedName(event.task.name).kind)
        kinds[kind].alive -= 1
        kinds[kind].ended += 1
        alive -= 1
    }

    private mutating func wait(_ event: TraceEvent) -> Int? {
        let kind = kinds.index(of: NumberedName(event.task.name).kind)
        let resource = event.wait.isForResource ? event.on.map { resources.index(of: $0) } : nil
        guard waiting.updateValue(Waiting(kind: kind, resource: resource), forKey: event.task.id) == nil else {
            return nil
        }
        kinds[kind].waiting += 1
        if let resource { resources[resource].waiting += 1 }
        return resource
    }

    /// Whoever does something waits no longer.
    private mutating func goOn(_ event: TraceEvent) -> Int? {
        guard event.kind.endsWaiting, let was = waiting.removeValue(forKey: event.task.id) else { return nil }
        kinds[was.kind].waiting -= 1
        if let resource = was.resource { resources[resource].waiting -= 1 }
        return was.resource
    }
}

/// Values by name, in the order in which the names first came up.
struct NamedList<Value> {
    private(set) var names: [String] = []
    private(set) var values: [Value] = []
    private var indices: [String: Int] = [:]
    private let initial: Value

    subscript(index: Int) -> Value {
        get { values[index] }
        set { values[index] = newValue }
    }

    mutating func index(of name: String) -> Int {
        if let index = indices[name] { return index }
        names.append(name)
        values.append(initial)
        indices[name] = names.count - 1
        return names.count - 1
    }
}

extension NamedList where Value == RunTally.Kind {
    init() { initial = RunTally.Kind() }
}

extension NamedList where Value == RunTally.Resource {
    init() { initial = RunTally.Resource() }
}

extension WaitKind {
    fileprivate var isForResource: Bool {
        switch self {
        case .semaphore, .lock, .put, .take, .join, .event: true
        case .nothing, .sleep, .compute, .cpu, .task, .future, .gather: false
        }
    }
}

extension TraceEventKind {
    /// Whether a task that does this waits no longer. A permit or an item may be handed to one that has not yet come to
    /// its turn; it waits for nothing but that.
    fileprivate var endsWaiting: Bool {
        switch self {
        case .taskResumed, .taskFinished, .resourceAcquired: true
        default: false
        }
    }
}
