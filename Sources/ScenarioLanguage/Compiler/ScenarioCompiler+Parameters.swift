import Kernel

extension ScenarioCompiler {
    mutating func declare(_ parameter: ParameterSyntax) {
        if let distribution = parameter.distribution {
            declare(parameter.name, distribution)
        } else {
            let knob = knob(parameter.name.text, parameter.initial, parameter)
            declare(parameter.name, .parameter(knob, ValueType(parameter.initial)))
        }
    }

    /// A parameter that holds a distribution is a knob for each of its values, `service.mean`; the draw is made where the
    /// parameter is used.
    private mutating func declare(_ name: Name, _ distribution: Expression) {
        var checker = TypeChecker(scope: Scope(globals: GlobalScope(), context: .task), faults: faults)
        let values = checker.check(distribution).drawn
        guard case .call(let word, _) = distribution.kind, let function = FunctionTable.named(word) else { return }
        var knobs: [DistributionSymbol.Knob] = []
        for (parameter, value) in zip(function.parameters, values) {
            guard case .constant(let constant) = value.kind else { continue }
            let syntax = ParameterSyntax(name: name, initial: constant)
            let index = knob("\(name.text).\(parameter.name)", constant, syntax)
            knobs.append(DistributionSymbol.Knob(name: parameter.name, index: index, type: value.type))
        }
        declare(name, .distribution(DistributionSymbol(function: function, knobs: knobs)))
    }

    private mutating func knob(_ name: String, _ initial: Constant, _ syntax: ParameterSyntax) -> Int {
        program.parameters.append(
            ParameterDeclaration(
                name: name, initial: initial, minimum: syntax.minimum, maximum: syntax.maximum,
                line: syntax.name.place.line))
        return program.parameters.count - 1
    }
}

extension TypedExpression {
    /// The values of a draw; none of anything else.
    fileprivate var drawn: [TypedExpression] {
        guard case .draw(_, let first, let second) = kind else { return [] }
        return [first] + [second].compactMap { $0 }
    }
}
