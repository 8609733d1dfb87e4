import Snapshots

/// A task's parent and children.
extension Kernel {
    private static let childLimit = 12

    func taskName(_ reference: TaskReference) -> TaskName {
        guard reference.isEnded else {
            return TaskName(id: TaskID(tasks[reference.index].serial), name: name(ofTask: reference.index))
        }
        let task = endedTasks[reference.index]
        return TaskName(id: TaskID(task.serial), name: taskName(routine: Int(task.routine), ordinal: task.ordinal))
    }

    /// Nil when the task is not known, or no longer.
    func family(of id: TaskID) -> TaskListing.Family? {
        guard let member = reference(to: id.rawValue) else { return nil }
        let parent = member.isEnded ? endedTasks[member.index].parent : tasks[member.index].parent
        return TaskListing.Family(
            member: TaskListing.Entry(reference: member, serial: id.rawValue),
            parent: reference(to: parent).map { taskName($0) }, children: children(of: id.rawValue))
    }

    private func reference(to serial: UInt32) -> TaskReference? {
        guard serial != 0 else { return nil }
        if let task = liveTask(serial) { return .live(task) }
        return (0..<endedTasks.count).first { endedTasks[$0].serial == serial }.map { .ended($0) }
    }

    /// The index of the task with that serial, if it lives.
    func liveTask(_ serial: UInt32) -> Int? {
        (1..<max(tasks.endIndex, 1)).first { lives($0, serial: serial) }
    }

    /// The first, in the order of creation.
    private func children(of parent: UInt32) -> [TaskName] {
        var children: [TaskCandidate] = []
        for index in 1..<max(tasks.endIndex, 1) where tasks[index].status != .free && tasks[index].parent == parent {
            children.append(TaskCandidate(key: 0, serial: tasks[index].serial, reference: .live(index)))
        }
        for place in 0..<endedTasks.count where endedTasks[place].parent == parent {
            children.append(TaskCandidate(key: 0, serial: endedTasks[place].serial, reference: .ended(place)))
        }
        return children.sortedElements(at: 0..<Kernel.childLimit).map { taskName($0.reference) }
    }
}
