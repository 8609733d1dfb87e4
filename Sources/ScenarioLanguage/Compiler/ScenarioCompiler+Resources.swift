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
        return expression(checker.check(size, as: type, for: owner), line: resource.name.place.line)
    }
}
