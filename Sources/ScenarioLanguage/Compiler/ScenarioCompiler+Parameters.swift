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
        let scope = Scope(globals: GlobalScope(samples: globals.samples), context: .task)
        var checker = TypeChecker(scope: scope, faults: faults)
        let draw = checker.check(distribution)
        guard case .call(let word, let arguments) = distribution.kind, let function = FunctionTable.named(word) else {
            return
        }
        var symbol = DistributionSymbol(function: function, knobs: [])
        if case .sample = draw.kind {
            symbol.values = arguments.map { checker.check($0.value) }
        } else if let values = draw.drawn {
            symbol.knobs = zip(function.parameters, values).map { knob($0.name, of: name, $1) }
            symbol.values = symbol.knobs.map { TypedExpression(.variable(.parameter($0.index)), $0.type, name.place) }
        }
        declare(name, .distribution(symbol))
    }

    private mutating func knob(
        _ name: String, of parameter: Name, _ value: TypedExpression
    ) -> DistributionSymbol.Knob {
        guard case .constant(let constant) = value.kind else { return .init(name: name, index: 0, type: .any) }
        let syntax = ParameterSyntax(name: parameter, initial: constant)
        let index = knob("\(parameter.text).\(name)", constant, syntax)
        return DistributionSymbol.Knob(name: name, index: index, type: value.type)
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
    /// The values of a draw; nil of anything else.
    fileprivate var drawn: [TypedExpression]? {
        guard case .draw(_, let first, let second) = kind else { return nil }
        return [first] + [second].compactMap { $0 }
    }
}
