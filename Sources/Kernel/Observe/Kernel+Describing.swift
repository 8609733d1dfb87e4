package import Snapshots

extension Kernel {
    /// A trace record with its names rendered. The record must be of this run's past.
    package func describe(_ record: TraceRecord) -> TraceEvent {
        let kind = TraceEventKind(rawValue: record.kind) ?? .log
        var event = TraceEvent(
            position: Position(step: record.step, time: Nanoseconds(record.time)), kind: kind,
            task: TaskName(
                id: TaskID(record.task), name: taskName(routine: Int(record.routine), ordinal: record.ordinal)),
            line: Int(program.lines[Int(record.pc)]))
        switch kind {
        case .taskCreated: event.parent = record.value == 0 ? nil : TaskID(UInt32(record.value))
        case .taskWaiting: describeWait(record, &event)
        case .taskResumed: event.on = record.on >= 0 ? resourceName(Int(record.on)) : nil
        case .taskFinished:
            event.state = TaskState(rawValue: record.detail)
            event.detail = record.value == 0 ? nil : objects.text(Value(.text, Int(record.value)))
        case .resourceAcquired, .resourceReleased, .queuePut, .queueTake:
            event.on = resourceName(Int(record.on))
            event.level = Int(record.level)
        case .timeoutArmed, .timeoutFired: event.deadline = record.value == 0 ? nil : Nanoseconds(record.value)
        case .log, .note, .ask: event.detail = record.value < 0 ? "…" : log.text(Int(record.value))
        case .taskStarted, .effectStarted, .effectFinished: break
        }
        return event
    }

    private func describeWait(_ record: TraceRecord, _ event: inout TraceEvent) {
        event.wait = WaitKind(rawValue: record.detail) ?? .nothing
        event.deadline = record.value < 0 ? nil : Nanoseconds(record.value)
        switch event.wait {
        case .task: event.on = taskName(routine: Int(record.level), ordinal: UInt32(record.on))
        case .gather: event.on = record.on == 1 ? "1 task" : "\(record.on) tasks"
        case .future, .semaphore, .lock, .put, .take, .join, .event: event.on = resourceName(Int(record.on))
        case .sleep, .compute, .nothing: break
        }
    }
}
