/// Finds the variables of a task: its parameters, and what its steps name.
///
/// A variable belongs to the whole task. Its type is what all that is assigned to it have in common, found with every
/// variable unknown, which can only tell too little.
struct LocalScope {
    let globals: GlobalScope
    let faults: FaultLog

    private struct Found {
        enum Origin { case assignment, result, other }

        var binding: StepKind.Binding
        var origin: Origin
    }

    func scope(of task: TaskSyntax) -> Scope {
        var scope = Scope(globals: globals, context: .task)
        for parameter in task.parameters { declareParameter(parameter, of: task, in: &scope) }
        let found = bindings(in: task.steps).filter { isLocal($0) }
        for entry in found where scope.locals[entry.binding.name.text] == nil {
            scope.declareLocal(
                entry.binding.name.text,
                LocalVariable(slot: scope.localNames.count, type: .any, isImplicit: entry.binding.isImplicit))
        }
        return typed(scope, found.map(\.binding), parameters: Set(task.parameters))
    }

    private func declareParameter(_ name: String, of task: TaskSyntax, in scope: inout Scope) {
        if let symbol = globals[name] {
            faults.error(
                "\(name.quoted) of `\(task.name.text)` is \(symbol.noun) already: nothing shadows, take another name",
                at: task.name.place)
        }
        scope.declareLocal(name, LocalVariable(slot: scope.localNames.count, type: .any))
    }

    private func bindings(in steps: [Step]) -> [Found] {
        steps.flatMap { step -> [Found] in
            let origin: Found.Origin = step.head?.assignment != nil ? .assignment : .other
            let own = step.kind.bindings(step).map { Found(binding: $0, origin: origin) }
            let result = step.result.map { name in
                let binding = StepKind.Binding(name: name, source: .type(step.kind.gives ?? .any))
                return Found(binding: binding, origin: .result)
            }
            return own + [result].compactMap { $0 } + step.blocks.flatMap { bindings(in: $0) }
        }
    }

    /// False for a name that is declared for all tasks; tells it where that cannot be.
    private func isLocal(_ found: Found) -> Bool {
        let name = found.binding.name
        guard let symbol = globals[name.text] else { return true }
        switch (found.origin, symbol) {
        case (.assignment, _), (.result, .state): return false
        default: break
        }
        faults.error(
            "\(name.text.quoted) is \(symbol.noun) already: nothing shadows, take another name", at: name.place)
        return false
    }

    private func typed(_ scope: Scope, _ bindings: [StepKind.Binding], parameters: Set<String>) -> Scope {
        var checker = TypeChecker(scope: scope, faults: FaultLog(file: faults.file))
        var types: [String: ValueType] = [:]
        var explicit: Set<String> = []
        for binding in bindings {
            let name = binding.name.text
            let type: ValueType =
                switch binding.source {
                case .type(let type): type
                case .value(let value): checker.check(value).type
                case .element(let list): checker.check(list).type.element ?? .any
                }
            types[name] = types[name].map { $0.joined(type) } ?? type
            if !binding.isImplicit { explicit.insert(name) }
        }
        var result = scope
        for name in scope.localNames where !parameters.contains(name) {
            guard var local = result.locals[name] else { continue }
            local.type = types[name].map { $0 == .none ? .any : $0 } ?? .any
            local.isImplicit = !explicit.contains(name)
            result.declareLocal(name, local)
        }
        return result
    }
}
