import Kernel

extension StepKind {
    static let wait = StepKind(
        name: "wait", head: .required(.resource([.event])), options: Option.limits,
        summary: "Waits until an event is set.",
        example: "- wait: started"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let event = compiler.resource(expression, [.event], for: "wait")
        compiler.wait(step, .waitEvent, compiler.emitter.value(of: event))
    }
}
