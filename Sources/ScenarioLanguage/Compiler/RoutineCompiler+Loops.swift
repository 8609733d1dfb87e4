import Kernel

extension RoutineCompiler {
    /// Code that is repeated until `body` jumps to `exit`. `next` stands at its beginning.
    mutating func loop(_ body: (inout Self, _ next: Emitter.Label, _ exit: Emitter.Label) -> Void) {
        let (next, exit) = (emitter.label(), emitter.label())
        control.append(.loop(exit: exit, next: next))
        emitter.sites.loopDepth += 1
        emitter.place(next)
        body(&self, next, exit)
        emitter.jump(to: next)
        emitter.sites.loopDepth -= 1
        control.removeLast()
        emitter.place(exit)
    }

    /// Runs `body` for each item of a list, which it finds in the slot.
    mutating func each(
        in list: TypedExpression, to item: Operand, where condition: TypedExpression? = nil,
        _ body: (inout Self) -> Void
    ) {
        let cursor = emitter.slot(count: 2)
        emitter.compute(list, to: cursor)
        emitter.emit(.move, to: cursor.advanced(by: 1), emitter.builder.constant(.number(0)))
        loop { compiler, next, exit in
            compiler.emitter.iterate(cursor, to: item, end: exit)
            if let condition {
                compiler.emitter.scratch { $0.jump(to: next, unless: $0.value(of: condition)) }
            }
            body(&compiler)
        }
    }

    /// Leaves the innermost loop, or goes to its next turn.
    mutating func leaveLoop(_ step: Step, isBreak: Bool) {
        for (depth, entry) in control.enumerated().reversed() {
            guard case .loop(let exit, let next) = entry else { continue }
            unwind(to: depth + 1) { $0.emitter.jump(to: isBreak ? exit : next) }
            return
        }
        faults.error("`\(step.kind.name)` stands in no loop: `for`, `while`, `repeat`, `forever`", at: step.place)
    }
}
