import Kernel

extension ScenarioCompiler {
    /// Main, the tasks, and the blocks that are met in them and in each other. Gives main's scope and number of slots.
    mutating func routines(_ main: TaskSyntax) -> (scope: Scope, slots: Int) {
        let compiled = routine(main)
        for task in syntax.tasks { routine(task) }
        var next = 0
        while next < blocks.tasks.count {
            routine(blocks.tasks[next], isBlock: true)
            next += 1
        }
        return compiled
    }

    @discardableResult
    private mutating func routine(_ task: TaskSyntax, isBlock: Bool = false) -> (scope: Scope, slots: Int) {
        let scope = LocalScope(globals: globals, faults: faults).scope(of: task)
        guard scope.localNames.count < Limits.slots else {
            faults.error("\(task.name.text.quoted) has more than \(Limits.slots) variables", at: task.name.place)
            return (scope, 0)
        }
        let symbol =
            isBlock ? TaskSymbol(index: program.routines.count) : (globals.task(task.name.text) ?? TaskSymbol(index: 0))
        var emitter = Emitter(
            builder: builder, faults: faults, slotCount: scope.localNames.count,
            sites: SiteTable(routine: task.name.text))
        let generatorSlot = symbol.isGenerator ? emitter.slot() : nil
        var compiler = RoutineCompiler(
            emitter: emitter, scope: scope, faults: faults, blocks: blocks,
            flow: StateFlow(of: task.steps, globals: globals), task: symbol)
        let entry = builder.position
        compiler.body(task.steps)
        var routine = declaration(of: task, scope, entry: entry, handlers: compiler.handlers)
        routine.slotCount = compiler.emitter.slotCount
        routine.generatorSlot = generatorSlot.map { Int($0.rawValue) }
        program.routines.append(routine)
        return (scope, routine.slotCount)
    }

    private func declaration(
        of task: TaskSyntax, _ scope: Scope, entry: Int32, handlers: [ExceptionHandler]
    ) -> Routine {
        let first = builder.handlers.count
        builder.handlers += handlers
        let names = scope.localNames.map { (scope.locals[$0]?.slot ?? 0, $0) }
        return Routine(
            name: task.name.text, entry: entry, parameterNames: task.parameters,
            slotNames: Dictionary(names) { first, _ in first }, handlerRange: first..<builder.handlers.count,
            line: task.name.place.line)
    }
}
