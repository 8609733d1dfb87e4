import Kernel

extension StepKind {
    static let `return` = StepKind(
        name: "return", head: .optional(.value),
        summary: "Ends the task; who awaits it gets the value.",
        example: "- return: 200"
    ) { step, compiler in
        if compiler.task.isGenerator, let head = step.head?.expression {
            compiler.faults.error("a task that yields returns nothing: `return` stands alone", at: head.place)
        }
        let value = step.head?.expression.map { compiler.check($0) }
        var operand = value.map { compiler.emitter.value(of: $0) } ?? compiler.emitter.builder.constant(.none)
        if compiler.hasCleanUp(above: 0) {
            let kept = compiler.emitter.slot()
            compiler.emitter.emit(.move, to: kept, operand)
            operand = kept
        }
        compiler.unwind(to: 0) { $0.emitter.emit(.returnValue, operand) }
    }
}
