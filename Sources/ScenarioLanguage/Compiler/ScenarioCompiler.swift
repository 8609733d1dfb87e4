import Kernel

/// Compiles a scenario, one variant at a time.
struct ScenarioCompiler {
    let syntax: ScenarioSyntax
    let faults: FaultLog
    let builder = ProgramBuilder()
    let blocks: BlockTable
    private let recognised: QueueRecognition.Queue?
    private(set) var globals: GlobalScope
    var program: Program

    /// Nil when anything is wrong; the log says what.
    ///
    /// - Parameter questions: compiled when nothing else is wrong.
    static func compile(
        _ syntax: ScenarioSyntax, name: String, questions: [Question] = [], samples: SampleFiles, faults: FaultLog
    ) -> Program? {
        var compiler = ScenarioCompiler(syntax, name: name, samples: samples, faults: faults)
        return compiler.compile(questions)
    }

    private init(_ syntax: ScenarioSyntax, name: String, samples: SampleFiles, faults: FaultLog) {
        self.syntax = syntax.expandingLoads.expandingOffloads(faults)
        recognised = QueueRecognition(syntax: syntax).queue
        self.faults = faults
        globals = GlobalScope(samples: samples)
        blocks = BlockTable(firstIndex: self.syntax.tasks.count + 1)
        program = Program(name: name, workers: syntax.workers ?? 1)
    }

    private mutating func compile(_ questions: [Question]) -> Program? {
        guard let main = syntax.main, declare(main), loadsAreSound() else { return nil }
        let (mainScope, mainSlots) = routines(main)
        initializer()
        resources()
        horizon()
        queue(recognised)
        script()
        expectations(mainScope, slots: mainSlots)
        answer(questions, mainScope, slots: mainSlots)
        windows()
        if builder.isFull {
            faults.error(
                "more than \(Limits.instructions) instructions: shorten lists and expectations; clean-up steps grow "
                    + "with every way out", at: main.name.place)
        }
        if program.routines.count > Limits.tasks {
            faults.error("more than \(Limits.tasks) tasks, blocks of steps included", at: main.name.place)
        }
        return faults.hasErrors ? nil : finished()
    }

    private mutating func finished() -> Program {
        var program = program
        program.code = builder.code
        program.lines = builder.lines
        // What nothing reads is a knob all the same, and has its value.
        for knob in program.parameters.indices { _ = builder.operand(.parameter(knob)) }
        program.shared = builder.shared
        program.handlers = builder.handlers
        program.templates = builder.templates
        program.callSites = builder.callSites
        program.drawSites = builder.drawSites
        program.samples = globals.samples.tables
        program.moments = builder.moments
        return program
    }

    // MARK: Names

    /// False when there are too many names to go on.
    private mutating func declare(_ main: TaskSyntax) -> Bool {
        let count = syntax.parameters.count + syntax.resources.count + syntax.tasks.count + syntax.state.count
        if count > Limits.names {
            faults.error("more than \(Limits.names) parameters, resources, tasks and state", at: main.name.place)
            return false
        }
        _ = globals.declare(main.name.text, .task(TaskSymbol(index: 0)))
        for parameter in syntax.parameters { declare(parameter) }
        for (index, resource) in syntax.resources.enumerated() {
            let symbol: Symbol = resource.isFamily ? .family(index, resource.kind) : .resource(index, resource.kind)
            declare(resource.name, symbol)
            if let open = resource.options[ResourceTable.open] { globals.opening[index] = open }
            if resource.isRoomyQueue { globals.roomyQueues.insert(index) }
        }
        for (index, task) in syntax.tasks.enumerated() {
            if FunctionTable.named(task.name.text) != nil {
                faults.error("\(task.name.text.quoted) is a function: take another name", at: task.name.place)
            }
            let symbol = TaskSymbol(
                index: index + 1, parameters: task.parameters, isGenerator: task.isGenerator, isSync: task.isSync)
            declare(task.name, .task(symbol))
        }
        for state in syntax.state {
            _ = builder.operand(.state(state.name.text))
            declare(state.name, .state(type(of: state)))
        }
        return true
    }

    mutating func declare(_ name: Name, _ symbol: Symbol) {
        guard !globals.declare(name.text, symbol) else { return }
        let taken = globals[name.text]?.noun ?? ""
        let message =
            if taken == symbol.noun {
                "duplicate \(symbol.noun.dropFirst(taken.hasPrefix("a ") ? 2 : 0)) name \(name.text.quoted)"
            } else {
                "\(name.text.quoted) is \(taken) already: one name means one thing"
            }
        faults.error(message, at: name.place)
    }

    /// Of a variable that all tasks share: that of its first value. Faults are told when it is compiled.
    private func type(of state: StateSyntax) -> ValueType {
        let scope = Scope(globals: globals, context: .declaration)
        var checker = TypeChecker(scope: scope, faults: .silent())
        switch checker.check(state.initial).type {
        case .none: return .any
        case .list: return .list(.any)
        case let type: return type
        }
    }

    // MARK: Code

    private func emitter(slots: Int = 0) -> Emitter {
        Emitter(builder: builder, faults: faults, slotCount: slots, sites: SiteTable(routine: ""))
    }

    private mutating func initializer() {
        guard !syntax.state.isEmpty else { return }
        program.initializer = builder.position
        var emitter = emitter()
        for state in syntax.state {
            emitter.line = state.name.place.line
            emitter.dropTemporaries()
            var checker = TypeChecker(scope: Scope(globals: globals, context: .declaration), faults: faults)
            emitter.compute(checker.check(state.initial), to: builder.operand(.state(state.name.text)))
        }
        emitter.emit(.result, builder.constant(.none))
        emitter.finish()
    }

    /// Code that gives the value, and where it begins.
    func expression(_ typed: TypedExpression, line: Int, slots: Int = 0) -> Int32 {
        let start = builder.position
        var emitter = emitter(slots: slots)
        emitter.line = line
        emitter.emit(.result, emitter.value(of: typed))
        emitter.finish()
        return start
    }
}
