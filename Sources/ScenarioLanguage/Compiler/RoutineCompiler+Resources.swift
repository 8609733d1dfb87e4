import Kernel

extension RoutineCompiler {
    /// A resource of one of these kinds; what is not known to be one is looked at when it runs.
    func resource(_ expression: Expression, _ kinds: [ResourceKind], for owner: String) -> TypedExpression {
        let typed = check(expression)
        switch typed.type {
        case .any: return typed
        case .resource(let kind) where kinds.contains(kind): return typed
        default:
            faults.error("`\(owner)` needs \(kinds.noun), and this is \(typed.type.noun)", at: typed.place)
            return .invalid(typed.place)
        }
    }

    /// The slot of a variable that the step kind binds.
    mutating func local(_ name: String) -> Operand {
        if let local = scope.locals[name] { return .slot(local.slot) }
        return emitter.slot()
    }
}
