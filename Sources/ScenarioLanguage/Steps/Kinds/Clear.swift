import Kernel

extension StepKind {
    static let clear = StepKind(
        name: "clear", head: .required(.resource([.event])),
        summary: "Clears an event: who waits from now on waits.",
        example: "- clear: started"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let event = compiler.resource(expression, [.event], for: "clear")
        compiler.emitter.emit(.clear, compiler.emitter.value(of: event))
    }
}
