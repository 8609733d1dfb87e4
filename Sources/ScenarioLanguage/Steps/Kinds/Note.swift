import Kernel

extension StepKind {
    static let note = StepKind(
        name: "note", head: .required(.text),
        summary: "A moment: a playing run pauses and shows the text.",
        example: "- note: Here the third waiter comes."
    ) { step, compiler in
        compiler.emitter.emit(.note, compiler.emitter.value(of: compiler.head(step)))
    }
}
