import Kernel
import Snapshots

/// Looks whether a scenario is a queue of the books: one load at random or of users, whose task does nothing but hold
/// one resource and sleep in it, or compute on one CPU, and nothing beside. Only what is certain is recognised; all else has no theory.
struct QueueRecognition {
    let syntax: ScenarioSyntax

    /// What stands where in the scenario.
    struct Queue {
        var task: String
        var resource: String?
        var service: QueueReport.Service
        var first: Expression
        var second: Expression?
        var rate: Expression?
        var users: Expression?
        var think: Expression?
        var limit: Expression?
        var burst: Expression?
        var patience: Expression?
    }

    /// - Precondition: `syntax` is as it was written, its loads not yet tasks.
    var queue: Queue? {
        guard syntax.loads.count == 1, let load = syntax.loads.first, load.stages.isEmpty, !load.isConstant,
            syntax.main?.steps.isEmpty != false, syntax.tasks.count == 1,
            let task = syntax.tasks.first,
            case .expression(let job)? = load.job, case .call(task.name.text, _) = job.kind,
            var queue = service(of: task)
        else { return nil }
        (queue.rate, queue.limit) = (load.expression(.rate), load.expression(.limit))
        queue.burst = load.expression(.burst)
        (queue.users, queue.think) = (load.expression(.users), load.expression(.think))
        return queue
    }

    /// The task's one step: a sleep, a hold with a sleep in it, or a computation on a CPU.
    private func service(of task: TaskSyntax) -> Queue? {
        guard task.steps.count == 1, let step = task.steps.first, step.when == nil else { return nil }
        if step.kind.name == StepKind.sleep.name { return queue(task.name.text, nil, step) }
        if step.kind.name == StepKind.compute.name {
            guard case .name(let cpu)? = step.expression("on")?.kind, isResource(cpu, [.cpu]) else { return nil }
            return queue(task.name.text, cpu, step)
        }
        guard step.kind.name == StepKind.hold.name, step.options["priority"] == nil,
            let held = step.resources, held.count == 1, case .name(let resource) = held[0].kind,
            isResource(resource, [.semaphore, .lock]), let body = step.steps("do"), body.count == 1,
            (step.steps("else") ?? []).allSatisfy({ $0.kind.name == StepKind.fail.name }),
            body[0].kind.name == StepKind.sleep.name, var queue = queue(task.name.text, resource, body[0])
        else { return nil }
        queue.patience = step.expression("within")
        return queue
    }

    private func isResource(_ name: String, _ kinds: [ResourceKind]) -> Bool {
        syntax.resources.contains { $0.name.text == name && !$0.isFamily && kinds.contains($0.kind) }
    }

    private func queue(_ task: String, _ resource: String?, _ service: Step) -> Queue? {
        guard service.when == nil, let time = service.head?.expression else { return nil }
        if let draw = heldDraw(time) { return queue(task, resource, draw.service, draw.arguments) }
        guard case .call(let name, let arguments) = time.kind else {
            return Queue(task: task, resource: resource, service: .constant, first: time)
        }
        guard let function = FunctionTable.named(name), case .draw(let distribution) = function.meaning,
            let service = QueueReport.Service(distribution), arguments.count == function.parameters.count
        else { return nil }
        let ordered = function.parameters.indices.compactMap { place in
            let named = arguments.first { $0.label == function.parameters[place].name }
            return (named ?? (arguments[place].label == nil ? arguments[place] : nil))?.value
        }
        guard ordered.count == arguments.count else { return nil }
        return queue(task, resource, service, ordered)
    }

    private func queue(
        _ task: String, _ resource: String?, _ service: QueueReport.Service, _ arguments: [Expression]
    ) -> Queue {
        Queue(
            task: task, resource: resource, service: service, first: arguments[0],
            second: arguments.count > 1 ? arguments[1] : nil)
    }

    /// A parameter that holds a distribution: its values are knobs, `service.mean`.
    private func heldDraw(_ time: Expression) -> (service: QueueReport.Service, arguments: [Expression])? {
        guard case .name(let parameter) = time.kind,
            let held = syntax.parameters.first(where: { $0.name.text == parameter })?.distribution,
            case .call(let name, _) = held.kind, let function = FunctionTable.named(name),
            case .draw(let distribution) = function.meaning, let service = QueueReport.Service(distribution)
        else { return nil }
        return (
            service,
            function.parameters.map { Expression(kind: .field(time, $0.name), place: time.place) }
        )
    }
}

extension QueueReport.Service {
    /// Nil for one that the formulas here have no moments of.
    fileprivate init?(_ distribution: DistributionKind) {
        switch distribution {
        case .exponential: self = .exponential
        case .constant: self = .constant
        case .uniform: self = .uniform
        case .erlang: self = .erlang
        case .pareto: self = .pareto
        case .normal, .lognormal, .chance: return nil
        }
    }
}

extension Step {
    fileprivate var resources: [Expression]? { head?.resources }
}

extension ScenarioCompiler {
    /// Declares the queue that the scenario is, if all that theory needs is made of parameters.
    mutating func queue(_ queue: QueueRecognition.Queue?) {
        guard let queue, case .task(let task)? = globals[queue.task], let first = code(queue.first) else {
            return
        }
        var declaration = QueueDeclaration(routine: task.index, resource: nil, service: queue.service, first: first)
        if let name = queue.resource {
            guard case .resource(let index, _)? = globals[name] else { return }
            declaration.resource = index
        }
        let parts: [(Expression?, WritableKeyPath<QueueDeclaration, Int32?>)] = [
            (queue.second, \.second), (queue.rate, \.rate), (queue.users, \.users), (queue.think, \.think),
            (queue.limit, \.limit), (queue.burst, \.burst), (queue.patience, \.patience),
        ]
        for (expression, part) in parts {
            guard let expression else { continue }
            guard let code = code(expression) else { return }
            declaration[keyPath: part] = code
        }
        program.queue = declaration
    }

    /// Nil when it draws, or names what is no parameter.
    private func code(_ expression: Expression) -> Int32? {
        let silent = FaultLog.silent()
        var checker = TypeChecker(scope: Scope(globals: globals, context: .declaration), faults: silent)
        let typed = checker.check(expression)
        guard !silent.hasErrors, typed.isFixed else { return nil }
        return self.expression(typed, line: expression.place.line)
    }
}

extension TypedExpression {
    /// Made of constants and parameters alone.
    fileprivate var isFixed: Bool {
        switch kind {
        case .constant, .variable(.parameter): true
        case .unary(_, let operand): operand.isFixed
        case .binary(_, let left, let right): left.isFixed && right.isFixed
        default: false
        }
    }
}
