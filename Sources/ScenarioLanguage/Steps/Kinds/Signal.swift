import Kernel

extension StepKind {
    static let signal = StepKind(
        name: "signal", head: .required(.resource([.event])),
        summary: "Sets an event: all who wait go on.",
        example: "- signal: started"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let event = compiler.resource(expression, [.event], for: "signal")
        compiler.emitter.emit(.signal, compiler.emitter.value(of: event))
    }
}
