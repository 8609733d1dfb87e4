import Kernel
import Snapshots

/// Expectations, and what is asked from outside in their words: expressions over the report, in main's scope.
extension ScenarioCompiler {
    mutating func expectations(_ main: Scope, slots: Int) {
        for syntax in syntax.expectations ?? [] {
            var expectation = expectation(syntax.condition, reported(main), slots: slots, faults)
            if syntax.isWatched { expectation.watch = Expectation.Watch(after: syntax.after.map(beginning)) }
            program.expectations.append(expectation)
        }
    }

    mutating func answer(_ questions: [Question], _ main: Scope, slots: Int) {
        guard !faults.hasErrors else { return }
        for question in questions {
            let log = FaultLog(file: question.origin)
            switch question.form {
            case .condition:
                program.expectations.append(expectation(question.scalar, reported(main), slots: slots, log))
            case .figure:
                program.figures.append(figure(question.scalar, reported(main), slots: slots, log))
            }
            faults.add(log)
        }
    }

    /// After all that asks of parts of the run: those, and the stages of loads.
    mutating func windows() {
        program.windows = globals.windows.windows.map { window in
            WindowDeclaration(
                from: expression(window.from, line: window.from.place.line),
                to: expression(window.to, line: window.to.place.line))
        }
        for load in syntax.loads {
            for (index, bounds) in LoadExpansion(load: load).stageBounds.enumerated()
            where program.windows.count < Limits.windowsWithStages {
                program.windows.append(
                    WindowDeclaration(
                        from: instant(bounds.begin), to: instant(bounds.end), stage: (load.name.text, index + 1)))
            }
        }
    }

    private func beginning(_ time: Expression) -> Int32 {
        var checker = TypeChecker(scope: Scope(globals: globals, context: .declaration), faults: faults)
        let typed = checker.check(time, as: .duration, for: "`\(ExpectationKey.after.rawValue)`")
        return expression(typed, line: time.place.line)
    }

    private func instant(_ expression: Expression) -> Int32 {
        var checker = TypeChecker(scope: Scope(globals: globals, context: .declaration), faults: faults)
        return self.expression(checker.check(expression), line: expression.place.line)
    }

    private func reported(_ main: Scope) -> Scope {
        var scope = main
        scope.context = .expectation
        return scope
    }

    private func expectation(_ text: YamlScalar, _ scope: Scope, slots: Int, _ faults: FaultLog) -> Expectation {
        var checker = TypeChecker(scope: scope, faults: faults)
        let typed = checker.check(SlotParser(faults: faults).expression(text), as: .bool, for: "an expectation")
        let line = text.place.line
        return Expectation(
            text: text.text.trimmingBlanks, condition: expression(typed, line: line, slots: slots),
            actual: expression(typed.left, line: line, slots: slots),
            demand: typed.demand.map { demand in
                Demand(
                    relation: demand.relation, limit: expression(demand.limit, line: line, slots: slots),
                    tolerance: demand.tolerance.map { expression($0, line: line, slots: slots) })
            }, line: line)
    }

    private func figure(_ text: YamlScalar, _ scope: Scope, slots: Int, _ faults: FaultLog) -> Figure {
        var checker = TypeChecker(scope: scope, faults: faults)
        let typed = checker.check(SlotParser(faults: faults).expression(text))
        let unit = typed.type.unit
        if unit == nil {
            faults.error("a figure is a number, a duration or a rate, not \(typed.type.noun)", at: text.place)
        }
        return Figure(
            text: text.text.trimmingBlanks, value: expression(typed, line: text.place.line, slots: slots),
            unit: unit ?? .number)
    }
}

extension ValueType {
    fileprivate var unit: FigureUnit? {
        switch self {
        case .number, .any: .number
        case .duration: .duration
        case .rate: .rate
        default: nil
        }
    }
}

extension TypedExpression {
    /// What an expectation is about: the left side of a comparison, the value that is near another, else the whole.
    fileprivate var left: TypedExpression {
        switch kind {
        case .binary(let opcode, let left, _) where opcode != .contains: left
        case .function(.near, let arguments): arguments.first ?? self
        default: self
        }
    }

    /// The bounds that it sets on `left`, when it sets such.
    fileprivate var demand: (relation: Demand.Relation, limit: TypedExpression, tolerance: TypedExpression?)? {
        switch kind {
        case .binary(.less, _, let limit), .binary(.lessOrEqual, _, let limit): (.atMost, limit, nil)
        case .binary(.greater, _, let limit), .binary(.greaterOrEqual, _, let limit): (.atLeast, limit, nil)
        case .function(.near, let arguments) where arguments.count == 3: (.near, arguments[1], arguments[2])
        default: nil
        }
    }
}
