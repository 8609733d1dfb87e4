import Snapshots

/// Lets a task through by its kind, state or resource; everything that needs a name is looked up once, before the scan.
struct TaskPredicate {
    private let admitsAll: Bool
    private let inverts: Bool
    private var routines: [Bool] = []
    private var states: [Bool] = []
    private var resources: [Bool] = []
    private var single: (routine: Int, ordinal: UInt32)?

    init(_ filter: Query.Filter, _ kernel: borrowing Kernel) {
        admitsAll = filter.text.isEmpty
        inverts = filter.inverts
        guard !admitsAll else { return }
        let text = filter.text.lowercased()
        let program = kernel.program
        routines = program.routines.map { $0.name.lowercased().contains(text) }
        states = TaskState.allCases.map { $0.word.contains(text) }
        for index in 0..<kernel.resources.count {
            resources.append(kernel.resourceName(index).lowercased().contains(text))
        }
        if let dash = text.lastIndex(of: "-"), let ordinal = UInt32(text[text.index(after: dash)...]) {
            let kind = text[..<dash]
            single = program.routines.firstIndex { $0.name.lowercased() == kind }.map { ($0, ordinal) }
        }
    }

    @inline(__always)
    func matches(live task: TaskRecord) -> Bool {
        if admitsAll { return true }
        let onResource = task.wait.isResource && task.status == .waiting && resources[Int(task.waitOn)]
        return (onResource || matches(routine: Int(task.routine), task.ordinal, task.state)) != inverts
    }

    func matches(ended task: EndedTask) -> Bool {
        if admitsAll { return true }
        return matches(routine: Int(task.routine), task.ordinal, task.endState) != inverts
    }

    private func matches(routine: Int, _ ordinal: UInt32, _ state: TaskState) -> Bool {
        if let single, single.routine == routine, single.ordinal == ordinal { return true }
        return routines[routine] || states[Int(state.rawValue)]
    }
}

/// The order of the list, as one number a task; the serial decides between equal ones.
struct TaskOrder {
    let sort: Query.Sort

    @inline(__always)
    func key(live task: TaskRecord) -> UInt64 {
        switch sort {
        case .creation: UInt64(task.serial)
        case .state: rank(task.state) << 62 | UInt64(bitPattern: task.since)
        case .age: UInt64(bitPattern: task.since)
        }
    }

    /// Behind all that live, the latest first.
    func key(ended task: EndedTask) -> UInt64 {
        sort == .creation ? UInt64(task.serial) : UInt64.max - UInt64(bitPattern: task.endedAt)
    }

    private func rank(_ state: TaskState) -> UInt64 {
        switch state {
        case .running: 0
        case .ready: 1
        default: 2
        }
    }
}

extension EndedTask {
    var endState: TaskState { TaskState(rawValue: state) ?? .succeeded }
}
