import Kernel

extension StepKind {
    static let cancel = StepKind(
        name: "cancel", head: .required(.value),
        summary: "Asks a task, or each of a list, to end: it gets Cancelled at its wait and cleans up.",
        example: "- cancel: workers"
    ) { step, compiler in
        let handles = compiler.head(step)
        switch handles.type {
        case .any, .handle, .list, .resource(.future): break
        default: compiler.faults.error("`cancel` needs a handle, and this is \(handles.type.noun)", at: handles.place)
        }
        compiler.emitter.emit(.cancel, compiler.emitter.value(of: handles))
    }
}
