import Kernel

/// Tells calls of tasks from handles, and binds the arguments of calls.
struct JobChecker {
    private var checker: TypeChecker
    private let scope: Scope
    private let faults: FaultLog
    private let blocks: BlockTable
    /// The name of the task around.
    private let routine: String

    init(scope: Scope, faults: FaultLog, blocks: BlockTable, routine: String) {
        checker = TypeChecker(scope: scope, faults: faults)
        self.scope = scope
        self.faults = faults
        self.blocks = blocks
        self.routine = routine
    }

    mutating func check(_ job: Job) -> TypedJob {
        switch job {
        case .expression(let expression): return check(expression)
        case .list(let jobs):
            var typed: [TypedJob] = []
            for job in jobs { typed.append(check(job)) }
            return .list(typed)
        case .block(let block): return check(block)
        }
    }

    // MARK: Blocks

    /// A block becomes a task whose arguments are the variables that it mentions, and its loop's.
    private mutating func check(_ block: JobBlock) -> TypedJob {
        let captured = scope.inSlotOrder(Mentions(of: block.steps).names.filter { $0 != block.loop?.name })
        let index = blocks.index(of: block, in: routine, parameters: captured + [block.loop?.name].compactMap { $0 })
        let names = captured.map { Expression(kind: .name($0), place: block.place) }
        guard let loop = block.loop else {
            return .call(routine: index, arguments: names.map { checker.check($0) }, place: block.place)
        }
        let item = Expression(kind: .name(loop.name), place: loop.place)
        let head = Expression.Comprehension(element: item, name: loop.name, namePlace: loop.place, list: loop.list)
        return each(head) { nested in
            let arguments = (names + [item]).map { nested.checker.check($0) }
            return .call(routine: index, arguments: arguments, place: block.place)
        }
    }

    // MARK: Calls and handles

    private mutating func check(_ expression: Expression) -> TypedJob {
        switch expression.kind {
        case .invalid: return .invalid
        case .comprehension(let comprehension): return each(comprehension) { $0.check(comprehension.element) }
        case .call(let name, let arguments):
            if case .task(let task) = scope.globals[name] {
                return task.isGenerator
                    ? unreadGenerator(name, expression.place)
                    : call(name, task, arguments, expression.place)
            }
            if scope.globals[name] == nil, FunctionTable.named(name) == nil { return unknown(name, expression.place) }
            return handle(expression)
        case .name(let name):
            if case .task(let task) = scope.globals[name] {
                return bareTask(name, task.parameters, expression.place)
            }
            return handle(expression)
        default: return handle(expression)
        }
    }

    private func unreadGenerator(_ name: String, _ place: Place) -> TypedJob {
        faults.error("\(name.quoted) yields values: read them by `for: x in \(name)(…)`", at: place)
        return .invalid
    }

    /// The call of a generator; nil when the expression is no call of a task.
    mutating func generator(_ expression: Expression) -> TypedJob? {
        guard case .call(let name, let arguments) = expression.kind,
            case .task(let task) = scope.globals[name]
        else { return nil }
        guard task.isGenerator else {
            faults.error(
                "\(name.quoted) yields nothing: `for` needs a list, a range, a queue or a task that yields",
                at: expression.place)
            return .invalid
        }
        return call(name, task, arguments, expression.place)
    }

    private func unknown(_ name: String, _ place: Place) -> TypedJob {
        let tasks = scope.globals.names.filter { if case .task = scope.globals[$0] { true } else { false } }
        faults.error("\(name.quoted) is no task" + Suggestion.clause(for: name, among: tasks), at: place)
        return .invalid
    }

    private func bareTask(_ name: String, _ parameters: [String], _ place: Place) -> TypedJob {
        faults.error("\(name.quoted) is a task: call it, \(name)(\(parameters.joined(separator: ", ")))", at: place)
        return .invalid
    }

    private mutating func handle(_ expression: Expression) -> TypedJob {
        let typed = checker.check(expression)
        switch typed.type {
        case .any, .handle, .resource(.future), .list(.any), .list(.handle), .list(.resource(.future)):
            return .handle(typed)
        default:
            faults.error("a task call or a handle is needed here, and this is \(typed.type.noun)", at: typed.place)
            return .invalid
        }
    }

    private mutating func call(
        _ name: String, _ task: TaskSymbol, _ arguments: [Expression.Argument], _ place: Place
    ) -> TypedJob {
        let parameters = task.parameters
        guard task.index > 0 else {
            faults.error("`main` runs once, by itself: put what is called again into a task", at: place)
            return .invalid
        }
        var slots = [TypedExpression?](repeating: nil, count: parameters.count)
        for (position, argument) in arguments.enumerated() {
            let value = checker.check(argument.value)
            guard let slot = argument.label.map({ parameters.firstIndex(of: $0) }) ?? position else {
                faults.error("\(name.quoted) has no \((argument.label ?? "").quoted)", at: value.place)
                return .invalid
            }
            guard slot < slots.count else { continue }
            if slots[slot] != nil {
                faults.error("\(parameters[slot].quoted) of \(name.quoted) is given twice", at: value.place)
                return .invalid
            }
            slots[slot] = value
        }
        guard arguments.count == parameters.count, slots.allSatisfy({ $0 != nil }) else {
            let given = arguments.count == 1 ? "1 is" : "\(arguments.count) are"
            let values = parameters.count == 1 ? "1 value" : "\(parameters.count) values"
            faults.error(
                "`\(name)(\(parameters.joined(separator: ", ")))` takes \(values), and \(given) given", at: place)
            return .invalid
        }
        return .call(routine: task.index, arguments: slots.compactMap { $0 }, place: place)
    }

    private mutating func each(
        _ source: Expression.Comprehension, _ element: (inout Self) -> TypedJob
    ) -> TypedJob {
        var inner = TypedJob.invalid
        var outer = self
        let comprehension = outer.checker.comprehension(source) { checker in
            var nested = self
            nested.checker = checker
            inner = element(&nested)
            checker = nested.checker
        }
        self = outer
        guard let comprehension else { return .invalid }
        return .each(
            variable: comprehension.variable, list: comprehension.list, condition: comprehension.condition, job: inner)
    }
}
