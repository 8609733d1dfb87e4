import Kernel

extension StepKind {
    static let `break` = StepKind(
        name: "break", head: .none, summary: "Leaves the loop around it.", example: "- break"
    ) { step, compiler in
        compiler.leaveLoop(step, isBreak: true)
    }
}
