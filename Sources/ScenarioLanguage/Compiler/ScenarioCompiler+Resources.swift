import Kernel

extension ScenarioCompiler {
    mutating func resources() {
        for resource in syntax.resources { program.resources.append(declaration(of: resource)) }
    }

    private func declaration(of resource: ResourceSyntax) -> ResourceDeclaration {
        var declaration = ResourceDeclaration(
            name: resource.name.text, kind: resource.kind, isFamily: resource.isFamily, line: resource.name.place.line)
        let word = "`\(resource.kind.word)`"
        if resource.kind == .limiter {
            declaration.rate = resource.size.map { size($0, .rate, word, resource) }
            declaration.capacity = resource.options[ResourceTable.burst].map { size($0, .number, "`burst`", resource) }
        } else {
            declaration.capacity = resource.size.map { size($0, .number, word, resource) }
        }
        declaration.deadline = resource.options[ResourceTable.deadline].map {
            size($0, .duration, "`deadline`", resource)
        }
        let order = resource.choices[ResourceTable.order]
        let overflow = resource.choices[ResourceTable.full]
        declaration.order = QueueOrder.allCases.first { "\($0)" == order } ?? .fifo
        declaration.overflow = QueueOverflow.allCases.first { $0.word == overflow } ?? .wait
        return declaration
    }

    /// Code that gives a size, evaluated again whenever a parameter turns.
    private func size(_ size: Expression, _ type: ValueType, _ owner: String, _ resource: ResourceSyntax) -> Int32 {
        var checker = TypeChecker(scope: Scope(globals: globals, context: .capacity), faults: faults)
        let typed = checker.check(size, as: type, for: owner)
        if type == .number, case .constant(.number(let count)) = typed.kind { demandWhole(count, owner, size.place) }
        return expression(typed, line: resource.name.place.line)
    }

    /// A part of a permit, a place or a core could never be taken.
    private func demandWhole(_ count: Double, _ owner: String, _ place: Place) {
        guard count < 0 || count != count.rounded() else { return }
        faults.error(
            "\(owner) needs a whole number from 0 on, and this is \(Constant.number(count).notation)", at: place)
    }
}
