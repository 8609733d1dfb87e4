import Kernel

extension StepKind {
    static let shield = StepKind(
        name: "shield", head: .required(.job), gives: .any,
        summary: "Waits for work that goes on when this task is cancelled.",
        example: "- shield: save(data)"
    ) { step, compiler in
        let handles = compiler.handles(of: compiler.job(of: step))
        let result = compiler.resultSlot(step)
        compiler.emitter.emit(.awaitHandle, flag: Instruction.shielded, to: result, handles)
        compiler.bindResult(step, result)
    }
}
