import Kernel

extension StepKind {
    static let `continue` = StepKind(
        name: "continue", head: .none, summary: "Goes to the next turn of the loop around it.", example: "- continue"
    ) { step, compiler in
        compiler.leaveLoop(step, isBreak: false)
    }
}
