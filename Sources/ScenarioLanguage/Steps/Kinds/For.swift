import Kernel

extension StepKind {
    static let `for` = StepKind(
        name: "for", head: .required(.loop), options: [Option.body],
        summary: "Runs the steps for each item of a list or range, or for each that arrives in a queue.",
        example: """
            - for: item in jobs
              do:
                - log: "{item}"
            """
    ) { step, compiler in
        guard let loop = step.head?.loop else { return }
        let list = compiler.check(loop.list)
        let item = compiler.local(loop.name)
        let body = step.steps("do") ?? []
        if list.type == .resource(.queue) {
            compiler.loop { compiler, _, _ in
                compiler.emitter.scratch { $0.emit(.take, to: item, $0.value(of: list)) }
                compiler.steps(body)
            }
        } else if list.type.element == nil {
            compiler.faults.error(
                "`for` needs a list, a range or a queue, and this is \(list.type.noun)", at: list.place)
        } else {
            compiler.each(in: list, to: item) { $0.steps(body) }
        }
    } bindings: { step in
        guard let loop = step.head?.loop else { return [] }
        return [Binding(name: Name(text: loop.name, place: loop.place), source: .element(of: loop.list))]
    }
}
