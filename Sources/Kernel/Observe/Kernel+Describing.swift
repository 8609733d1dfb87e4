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
        case .taskStarted, .effectStarted, .effectFinished, .input: break
        }
        return event
    }

    private func describeWait(_ record: TraceRecord, _ event: inout TraceEvent) {
        event.wait = WaitKind(rawValue: record.detail) ?? .nothing
        event.deadline = record.value < 0 ? nil : Nanoseconds(record.value)
        switch event.wait {
        case .task: event.on = taskName(routine: Int(record.level), ordinal: UInt32(record.on))
        case .gather: event.on = record.on == 1 ? "1 task" : "\(record.on) tasks"
        case .future, .semaphore, .lock, .put, .take, .join, .event, .cpu: event.on = resourceName(Int(record.on))
        case .sleep: event.on = sleepLabel(at: Int(record.pc))
        case .compute, .nothing: break
        }
    }

    /// What a sleep stood for that is long over: the parts of its label that are the same for every task.
    private func sleepLabel(at pc: Int) -> String? {
        let instruction = program.code[pc]
        guard instruction.opcode == .sleep, instruction.flag & Instruction.labelled != 0 else { return nil }
        if instruction.c < 0 {
            guard case .constant(.text(let label)) = program.shared[Int(~instruction.c)] else { return nil }
            return label
        }
        let formatted = program.code[..<pc].suffix(4).last { $0.opcode == .format && Int32($0.a) == instruction.c }
        return formatted.map { label(program.templates[Int($0.b)]) } ?? "a thread"
    }

    private func label(_ template: [TemplatePart]) -> String {
        template.map { if case .literal(let text) = $0 { text } else { "\u{2026}" } }.joined()
    }
}
