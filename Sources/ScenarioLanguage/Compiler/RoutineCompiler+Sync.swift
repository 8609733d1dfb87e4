import Kernel

/// Plain code, which may not wait: looked for in what was compiled, so that no kind of step is forgotten.
extension RoutineCompiler {
    mutating func runSync(_ compile: (Step, inout Self) -> Void, _ step: Step) {
        let outside = innerCode
        innerCode = []
        let start = emitter.builder.position
        compile(step, &self)
        let end = emitter.builder.position
        if (start..<end).contains(where: { suspends(at: $0) && !isInside($0) }) { refuseWait(step) }
        innerCode = outside + [start..<end]
    }

    private func isInside(_ position: Int32) -> Bool { innerCode.contains { $0.contains(position) } }

    private func suspends(at position: Int32) -> Bool {
        let builder = emitter.builder
        let instruction = builder.code[Int(position)]
        switch instruction.opcode {
        case .gatherWait, .awaitHandle, .sleep, .computeOn, .acquire, .take, .join, .waitEvent: return true
        case .put: return !isRoomy(Operand(rawValue: instruction.b))
        case .call, .generatorOpen:
            return !scope.globals.syncRoutines.contains(Int(builder.callSites[Int(instruction.b)].routine))
        default: return false
        }
    }

    private func isRoomy(_ queue: Operand) -> Bool {
        guard case .constant(.resource(let index)) = emitter.builder.value(of: queue) else { return false }
        return scope.globals.roomyQueues.contains(index)
    }

    private func refuseWait(_ step: Step) {
        let mend =
            step.kind.name == StepKind.await.name
            ? "`create` gives what a plain call gives, a coroutine" : "leave it to an async task"
        faults.error("`\(step.kind.name)` waits, and a sync task cannot: \(mend)", at: step.place)
    }
}
