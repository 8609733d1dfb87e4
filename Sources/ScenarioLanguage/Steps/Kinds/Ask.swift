import Kernel

extension StepKind {
    static let ask = StepKind(
        name: "ask", head: .required(.text),
        options: [
            .optional("choices", .value, "The answers to choose from."),
            .optional("answer", .value, "The right one."),
            .optional("because", .text, "Why."),
        ],
        summary: "A moment: a playing run pauses and asks.",
        example: "- ask: How many run at once?"
    ) { step, compiler in
        compiler.emitter.emit(.note, flag: 1, compiler.emitter.value(of: compiler.head(step)))
        for option in ["choices", "answer", "because"] {
            if let expression = step.expression(option) { _ = compiler.check(expression) }
        }
    }
}
