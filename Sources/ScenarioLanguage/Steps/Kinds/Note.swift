import Kernel

extension StepKind {
    static let note = StepKind(
        name: "note", head: .required(.text),
        summary: "A moment: a playing run pauses and shows the text.",
        example: "- note: Here the third waiter comes."
    ) { step, compiler in
        compiler.moment(step, MomentDeclaration(kind: .note))
    }
}

extension RoutineCompiler {
    /// A place where a playing run stops, and what may be revealed there.
    mutating func moment(_ step: Step, _ moment: MomentDeclaration) {
        let text = emitter.value(of: head(step))
        var moment = moment
        moment.pc = emitter.builder.position
        moment.line = step.place.line
        moment.text = step.head?.expression?.constant?.words
        emitter.builder.moments.append(moment)
        emitter.emit(.note, flag: moment.kind == .question ? 1 : 0, text)
    }
}

extension Constant {
    /// As a person reads it: a text without quotes.
    var words: String { if case .text(let text) = self { text } else { notation } }
}
