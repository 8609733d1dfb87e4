import Kernel

extension RoutineCompiler {
    /// Emits a wait with the limit that the step gives it, then what follows when it got what it waited for. When it
    /// did not, the step's `else` follows, or TimeoutError.
    mutating func wait(
        _ step: Step, _ opcode: Opcode, flag: UInt8 = 0, to a: Operand = .slot(0), _ b: Operand = .slot(0),
        _ c: Operand = .slot(0),
        then: (inout Self) -> Void = { _ in }
    ) {
        guard let limit = limit(of: step) else {
            emitter.emit(opcode, flag: flag, to: a, b, c)
            then(&self)
            return
        }
        let (expired, end) = (emitter.label(), emitter.label())
        emitter.emit(.limit, emitter.value(of: limit))
        emitter.emit(opcode, flag: flag | Instruction.limited, to: a, b, c)
        emitter.jump(to: expired)
        then(&self)
        emitter.jump(to: end)
        emitter.place(expired)
        expire(step)
        emitter.place(end)
    }

    /// The step's `within`; tells an `else` without it.
    func limit(of step: Step) -> TypedExpression? {
        if let within = step.expression("within") { return check(within, as: .duration, for: "`within`") }
        if step.options["else"] != nil {
            faults.error("`else` follows a limit that was reached: add `within`", at: step.place)
        }
        return nil
    }

    /// The step's `else`, or TimeoutError.
    mutating func expire(_ step: Step) {
        if let otherwise = step.steps("else") {
            steps(otherwise)
        } else {
            raise(RoutineCompiler.timeoutError)
        }
    }

    static let timeoutError = "TimeoutError"

    mutating func raise(_ kind: String, message: TypedExpression? = nil) {
        let text = message.map { emitter.value(of: $0) } ?? emitter.builder.constant(.none)
        emitter.emit(.raise, emitter.builder.constant(.text(kind)), text)
    }
}
