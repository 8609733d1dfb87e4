import Snapshots

/// Trace events. Each is counted; it is recorded only when somebody watches.
extension Kernel {
    @inline(__always)
    mutating func emit(_ kind: TraceEventKind, _ task: Int, on: Int = -1, level: Int = 0, value: Int64 = 0) {
        registers.eventCount &+= 1
        if isRecording { record(kind, task, on: on, level: level, value: value, detail: 0) }
    }

    @inline(__always)
    mutating func emitWaiting(_ task: Int, _ wait: WaitKind, _ deadline: Int64) {
        registers.eventCount &+= 1
        if isRecording { recordWaiting(task, wait, deadline) }
    }

    @inline(__always)
    mutating func emitResumed(_ task: Int) {
        registers.eventCount &+= 1
        if isRecording { recordResumed(task) }
    }

    @inline(never)
    private mutating func recordResumed(_ task: Int) {
        let subject = tasks[task].waitsForResource ? Int(tasks[task].waitOn) : -1
        record(.taskResumed, task, on: subject, level: 0, value: 0, detail: 0)
    }

    @inline(never)
    private mutating func recordWaiting(_ task: Int, _ wait: WaitKind, _ deadline: Int64) {
        var on = -1
        var level = 0
        switch wait {
        case .task, .future, .gather:
            let cell = cells[Int(watches[Int(tasks[task].waitOn)].cell)]
            on = Int(cell.ordinal)
            level = Int(cell.routine)
        case .semaphore, .lock, .put, .take, .join, .event, .cpu: on = Int(tasks[task].waitOn)
        case .sleep, .compute, .nothing: break
        }
        record(.taskWaiting, task, on: on, level: level, value: deadline, detail: wait.rawValue)
    }

    @inline(__always)
    mutating func emitFinished(_ task: Int, _ state: TaskState, _ value: Value) {
        registers.eventCount &+= 1
        if isRecording { recordFinished(task, state, value) }
    }

    @inline(never)
    private mutating func recordFinished(_ task: Int, _ state: TaskState, _ value: Value) {
        let kind = value.has(.error) ? objects.errorKind(value) : .none
        let stays = kind.has(.text) && (kind.index < objects.permanentCount || faults.keeps(kind))
        record(.taskFinished, task, on: -1, level: 0, value: stays ? Int64(kind.index) : 0, detail: state.rawValue)
    }

    @inline(never)
    private mutating func record(
        _ kind: TraceEventKind, _ task: Int, on: Int, level: Int, value: Int64, detail: UInt8
    ) {
        trace.append(
            TraceRecord(
                time: registers.now, step: registers.step, value: value, task: tasks[task].serial,
                ordinal: tasks[task].ordinal, pc: registers.current == task ? registers.pc : tasks[task].pc,
                on: Int32(truncatingIfNeeded: on), level: Int32(truncatingIfNeeded: level),
                routine: tasks[task].routine, kind: kind, detail: detail))
    }
}
