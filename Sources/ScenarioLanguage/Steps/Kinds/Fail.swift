import Kernel

extension StepKind {
    static let fail = StepKind(
        name: "fail", head: .optional(.errorName),
        options: [.optional("message", .text, "What a person reads.")],
        summary: "Raises an error; bare, in a `catch`, the one that was caught.",
        example: """
            - fail: ValueError
              message: "Item {item} is bad"
            """
    ) { step, compiler in
        guard let name = step.head?.names?.first else {
            if step.head == nil { compiler.raiseAgain(step) }
            return
        }
        if name.text == RoutineCompiler.cancelled {
            compiler.faults.error("nobody fails with Cancelled: `cancel` the task", at: name.place)
        }
        compiler.raise(name.text, message: step.expression("message").map { compiler.check($0) })
    }
}

extension RoutineCompiler {
    fileprivate mutating func raiseAgain(_ step: Step) {
        for case .handler(let handler) in control.reversed() where handler.isCatch {
            emitter.emit(.reraise, handler.error)
            return
        }
        faults.error("`fail` needs an error's name; bare, it raises the error of a `catch` again", at: step.place)
    }
}
