package import Snapshots

/// A task that lived when it was looked up: what is needed to follow it from transition to transition.
package struct LiveTask: Sendable, Hashable {
    let index: Int
    let serial: UInt32
}

extension Kernel {
    /// Nil when the task does not live.
    package func liveTask(_ id: TaskID) -> LiveTask? {
        liveTask(id.rawValue).map { LiveTask(index: $0, serial: id.rawValue) }
    }

    /// Nil when the task does not live.
    package func name(ofLive id: TaskID) -> String? { liveTask(id.rawValue).map { name(ofTask: $0) } }

    /// Nil when none of that name lives.
    package func liveTask(named name: String) -> TaskID? {
        liveTasks().first { self.name(ofTask: $0) == name }.map { TaskID(tasks[$0].serial) }
    }

    /// The line that the task stands on, 0 for none; nil once it has ended.
    package func line(of task: LiveTask) -> Int? {
        lives(task.index, serial: task.serial) ? line(ofTask: task.index) : nil
    }

    /// Whether all that it does next is to go round a loop.
    package func isGoingRound(_ task: LiveTask) -> Bool {
        guard lives(task.index, serial: task.serial) else { return false }
        let code = program.code[Int(tasks[task.index].pc)].opcode
        return code == .jump || code == .iterate
    }

    /// Whether the next transition is one of its instructions.
    package func isRunning(_ task: LiveTask) -> Bool {
        Int(registers.current) == task.index && lives(task.index, serial: task.serial)
    }
}
