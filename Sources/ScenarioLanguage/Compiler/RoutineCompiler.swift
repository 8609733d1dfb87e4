import Kernel

/// Compiles the steps of one task.
///
/// The step kinds drive it: each one's `compile` calls what this type offers (values, waits, regions, jobs).
struct RoutineCompiler {
    var emitter: Emitter
    let scope: Scope
    let faults: FaultLog
    let blocks: BlockTable
    let flow: StateFlow
    let task: TaskSymbol
    /// The code of the steps inside the one that is compiled.
    var innerCode: [Range<Int32>] = []
    /// Innermost last.
    var control: [Control] = []
    /// Innermost first.
    private(set) var handlers: [ExceptionHandler] = []

    init(emitter: Emitter, scope: Scope, faults: FaultLog, blocks: BlockTable, flow: StateFlow, task: TaskSymbol) {
        self.emitter = emitter
        self.scope = scope
        self.faults = faults
        self.blocks = blocks
        self.flow = flow
        self.task = task
    }

    /// Compiles the whole body; a task that runs out of steps returns none.
    mutating func body(_ steps: [Step]) {
        self.steps(steps)
        emitter.emit(.returnValue, emitter.builder.constant(.none))
        emitter.finish()
    }

    mutating func steps(_ steps: [Step]) {
        for step in steps where !emitter.builder.isFull { self.step(step) }
    }

    private mutating func step(_ step: Step) {
        guard let compile = step.kind.compile else { return }
        let outerLine = emitter.line
        defer { emitter.line = outerLine }
        emitter.line = step.place.line
        emitter.dropTemporaries()
        guard let when = step.when else {
            run(compile, step)
            return
        }
        let skip = emitter.label()
        let condition = check(when, as: .bool, for: "`when`")
        emitter.jump(to: skip, unless: emitter.value(of: condition))
        run(compile, step)
        emitter.place(skip)
    }

    private mutating func run(_ compile: (Step, inout Self) -> Void, _ step: Step) {
        if task.isSync { runSync(compile, step) } else { compile(step, &self) }
    }

    // MARK: Values

    func check(_ expression: Expression) -> TypedExpression {
        var checker = TypeChecker(scope: scope, faults: faults)
        return checker.check(expression)
    }

    func check(_ expression: Expression, as type: ValueType, for what: String) -> TypedExpression {
        var checker = TypeChecker(scope: scope, faults: faults)
        return checker.check(expression, as: type, for: what)
    }

    /// The value of a step's head, which must have that type; none after a fault.
    func head(_ step: Step, as type: ValueType = .any) -> TypedExpression {
        guard let expression = step.head?.expression else { return .invalid(step.place) }
        return check(expression, as: type, for: "`\(step.kind.name)`")
    }

    // MARK: Results

    /// The slot that a step writes its result to. A wait writes it long after, so it is never a temporary.
    mutating func resultSlot(_ step: Step) -> Operand {
        if let name = step.result?.text, let local = scope.locals[name] { return .slot(local.slot) }
        return emitter.slot()
    }

    /// Stores the result where `as` names something that all tasks share.
    mutating func bindResult(_ step: Step, _ slot: Operand) {
        guard let name = step.result?.text, case .state = scope.globals[name] else { return }
        emitter.emit(.move, to: emitter.operand(of: .state(name)), slot)
    }

    // MARK: Regions

    /// Compiles `body` so that failures (cancellation too, if it says so) in it go to `handler`, which gets the error's
    /// slot. Ways out of the body run the clean-up; the handler runs its own.
    mutating func protect(
        _ cleanUp: Region.CleanUp, catchesCancellation: Bool = true, body: (inout Self) -> Void,
        handler: (inout Self, Operand) -> Void
    ) {
        let error = emitter.slot()
        let region = Region(cleanUp: cleanUp)
        let end = emitter.label()
        region.open(at: emitter.builder.position)
        control.append(.region(region))
        body(&self)
        control.removeLast()
        region.close(at: emitter.builder.position)
        self.cleanUp(cleanUp)
        emitter.jump(to: end)
        for range in region.ranges {
            handlers.append(
                ExceptionHandler(
                    start: range.lowerBound, end: range.upperBound, handler: emitter.builder.position,
                    errorSlot: error.rawValue, catchesCancellation: catchesCancellation))
        }
        handler(&self, error)
        emitter.place(end)
    }

    mutating func cleanUp(_ cleanUp: Region.CleanUp) {
        switch cleanUp {
        case .nothing: break
        case .release(let grant): emitter.emit(.release, to: grant)
        case .closeTimeout(let scope): emitter.emit(.timeoutClose, to: scope)
        case .commit(let transaction): emitter.emit(.transactionCommit, to: transaction)
        case .awaitMembers(let group, let result): emitter.emit(.gatherWait, to: result, group)
        case .closeGenerator(let generator): emitter.emit(.generatorClose, to: generator)
        case .steps(let steps): self.steps(steps)
        }
    }

    /// Leaves everything above `depth`: runs each clean-up, innermost first and outside what it cleans up, then `leave`.
    mutating func unwind(to depth: Int, then leave: (inout Self) -> Void) {
        let whole = control
        let loops = emitter.sites.loopDepth
        while control.count > depth {
            switch control.removeLast() {
            case .loop, .hiddenLoop: emitter.sites.loopDepth -= 1
            case .group: break
            case .handler(let handler): swallow(handler)
            case .region(let region):
                region.close(at: emitter.builder.position)
                cleanUp(region.cleanUp)
            }
        }
        leave(&self)
        control = whole
        emitter.sites.loopDepth = loops
        for case .region(let region) in whole[depth...] { region.open(at: emitter.builder.position) }
    }

    /// Steps that run because of an error.
    mutating func handle(_ handler: Handler, _ steps: [Step]) {
        control.append(.handler(handler))
        self.steps(steps)
        control.removeLast()
    }

    /// The handler is left, and the error stays behind.
    mutating func swallow(_ handler: Handler) {
        if handler.mayBeCancellation { emitter.emit(.swallow, handler.error) }
    }

    /// Whether a way out of everything above `depth` runs clean-up.
    func hasCleanUp(above depth: Int) -> Bool {
        control[depth...].contains { if case .region(let region) = $0 { !region.cleanUp.isNothing } else { false } }
    }
}

extension Region.CleanUp {
    fileprivate var isNothing: Bool { if case .nothing = self { true } else { false } }
}
