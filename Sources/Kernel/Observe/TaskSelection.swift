import Snapshots

/// A task of the list: its index among the live ones, or its place in the ring of ended ones.
enum TaskReference {
    case live(UInt32)
    case ended(UInt32)
}

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

    func matches(live task: TaskRecord) -> Bool {
        if admitsAll { return true }
        let onResource = task.wait.isResource && task.status == .waiting && resources[Int(task.waitOn)]
        return (onResource || matches(routine: Int(task.routine), task.ordinal, task.state)) != inverts
    }

    func matches(ended task: EndedTask) -> Bool {
        if admitsAll { return true }
        let state = TaskState(rawValue: task.state) ?? .succeeded
        return matches(routine: Int(task.routine), task.ordinal, state) != inverts
    }

    private func matches(routine: Int, _ ordinal: UInt32, _ state: TaskState) -> Bool {
        if let single, single.routine == routine, single.ordinal == ordinal { return true }
        return routines[routine] || states[Int(state.rawValue)]
    }
}

/// The order of the list, as one number a task.
struct TaskOrder {
    let sort: Query.Sort

    func key(of reference: TaskReference, in kernel: borrowing Kernel) -> UInt64 {
        let serial = UInt64(kernel.serial(of: reference))
        switch (sort, reference) {
        case (.creation, _): return serial
        case (.state, .live(let task)):
            let rank: UInt64 =
                switch kernel.tasks[Int(task)].state {
                case .running: 0
                case .ready: 1
                default: 2
                }
            return rank << 32 | serial
        case (.state, .ended): return 3 << 32 | serial
        case (.age, .live(let task)): return UInt64(bitPattern: kernel.tasks[Int(task)].since)
        case (.age, .ended(let place)):
            return 1 << 63 | (1 << 63 - 1 - UInt64(bitPattern: kernel.endedTasks[Int(place)].endedAt))
        }
    }
}

extension Array {
    /// The `count` elements with the smallest keys, in order: O(n log count) with a heap of that many.
    func smallest(_ count: Int, by key: (Element) -> UInt64) -> [Element] {
        let keyed = enumerated().map { (key: key($0.element), place: $0.offset) }
        guard count < keyed.count / 4 else {
            return keyed.sorted { $0 < $1 }.prefix(Swift.max(count, 0)).map { self[$0.place] }
        }
        var kept: [(key: UInt64, place: Int)] = []
        kept.reserveCapacity(count + 1)
        for candidate in keyed {
            if kept.count == count, let worst = kept.last, candidate >= worst { continue }
            let place = kept.partitioningIndex { $0 > candidate }
            kept.insert(candidate, at: place)
            if kept.count > count { kept.removeLast() }
        }
        return kept.map { self[$0.place] }
    }

    /// The first index of a sorted array where the predicate holds.
    private func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
