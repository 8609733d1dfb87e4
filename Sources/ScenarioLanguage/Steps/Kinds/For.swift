import Kernel

extension StepKind {
    static let `for` = StepKind(
        name: "for", head: .required(.loop), options: [Option.body],
        summary: "Runs the steps for each item of a list or range, for each in a queue, or each that a task yields.",
        example: """
            - for: item in jobs
              do:
                - log: "{item}"
            """
    ) { step, compiler in
        guard let loop = step.head?.loop else { return }
        let item = compiler.local(loop.name)
        var jobs = compiler.jobChecker
        if let generator = jobs.generator(loop.list) {
            compiler.each(of: generator, to: item, step)
        } else {
            compiler.each(in: compiler.check(loop.list), to: item, step)
        }
    } bindings: { step in
        guard let loop = step.head?.loop else { return [] }
        return [Binding(name: Name(text: loop.name, place: loop.place), source: .element(of: loop.list))]
    }
}

extension RoutineCompiler {
    fileprivate mutating func each(in list: TypedExpression, to item: Operand, _ step: Step) {
        let body = step.steps("do") ?? []
        if list.type == .resource(.queue) {
            loop { compiler, _, _ in
                compiler.emitter.scratch { $0.emit(.take, to: item, $0.value(of: list)) }
                compiler.steps(body)
            }
        } else if list.type == .any, !task.isSync {
            eachOfAny(in: list, to: item, body)
        } else if list.type.element == nil {
            faults.error("`for` needs a list, a range or a queue, and this is \(list.type.noun)", at: list.place)
        } else {
            each(in: list, to: item) { $0.steps(body) }
        }
    }

    /// What a variable holds may turn out to be a queue.
    private mutating func eachOfAny(in list: TypedExpression, to item: Operand, _ body: [Step]) {
        let (isQueue, cursor) = (emitter.slot(), emitter.slot(count: 2))
        emitter.compute(list, to: cursor)
        emitter.emit(.move, to: cursor.advanced(by: 1), emitter.builder.constant(.number(0)))
        emitter.emit(.isQueue, to: isQueue, cursor)
        loop { compiler, _, exit in
            let (isList, hasItem) = (compiler.emitter.label(), compiler.emitter.label())
            compiler.emitter.jump(to: isList, unless: isQueue)
            compiler.emitter.emit(.take, to: item, cursor)
            compiler.emitter.jump(to: hasItem)
            compiler.emitter.place(isList)
            compiler.emitter.iterate(cursor, to: item, end: exit)
            compiler.emitter.place(hasItem)
            compiler.steps(body)
        }
    }

    /// Leaving the loop early closes the generator before the next step: its clean-up runs.
    fileprivate mutating func each(of job: TypedJob, to item: Operand, _ step: Step) {
        let generator = emitter.slot()
        members(of: job) { compiler, member in
            guard case .call(let site, let arguments) = member else { return }
            compiler.emitter.emit(.generatorOpen, to: generator, index: site, arguments.rawValue)
        }
        protect(.closeGenerator(generator)) {
            $0.loop { compiler, _, exit in
                compiler.emitter.next(of: generator, to: item, end: exit)
                compiler.steps(step.steps("do") ?? [])
            }
        } handler: { compiler, error in
            compiler.emitter.emit(.generatorClose, to: generator)
            compiler.emitter.emit(.reraise, error)
        }
    }
}
