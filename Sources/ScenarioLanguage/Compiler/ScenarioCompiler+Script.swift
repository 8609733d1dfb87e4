import Kernel
import Snapshots

extension ScenarioCompiler {
    mutating func script() {
        program.script = (syntax.script ?? []).compactMap { entry($0) }
    }

    private func entry(_ entry: ScriptSyntax) -> ScriptEntry? {
        var checker = TypeChecker(scope: Scope(globals: globals, context: .declaration), faults: faults)
        let line = entry.place.line
        let time = checker.check(entry.time, as: .duration, for: "`at`")
        if case .duration(let time)? = entry.time.constant, time.rawValue < 0 {
            faults.error("`at` is a time since the start: it is not negative", at: entry.time.place)
        }
        guard let action = action(entry, &checker) else { return nil }
        return ScriptEntry(time: expression(time, line: line), action: action, line: line)
    }

    private func action(_ entry: ScriptSyntax, _ checker: inout TypeChecker) -> ScriptEntry.Action? {
        switch entry.action {
        case .turn: entry.values[.turn]?.assignment.flatMap { turn($0, &checker) }
        case .compute: span(entry).map { .fault(.holdLoop($0)) }
        case .fail: failure(entry)
        case .slow: slowness(entry)
        case .leak: entry.values[.leak]?.expression.flatMap { leak($0, &checker) }
        case .drop: drop(entry)
        case .kill: task(entry).map { .kill(routine: $0.index) }
        case .at, .error, .count, .factor: nil
        }
    }

    // MARK: Knobs

    private func turn(_ turn: Assignment, _ checker: inout TypeChecker) -> ScriptEntry.Action? {
        let knob = checker.knob(turn.target).map { (index: $0.index, type: $0.type) }
        guard let (index, type) = knob ?? parameter(turn.target) else { return nil }
        var value = checker.check(turn.value)
        if let operation = turn.operation {
            value = checker.combined(operation, checker.check(turn.target), value, turn.target.place)
        }
        if !type.accepts(value.type) {
            faults.error("this knob holds \(type.noun), and this is \(value.type.noun)", at: value.place)
        } else if turn.operation == nil, let constant = turn.value.constant,
            let fault = program.parameters[index].fault(of: constant)
        {
            faults.error(fault, at: value.place)
        }
        return .turn(parameter: index, value: expression(value, line: turn.target.place.line))
    }

    private func parameter(_ target: Expression) -> (index: Int, type: ValueType)? {
        guard case .name(let name) = target.kind else {
            faults.error("`turn` needs the name of a parameter", at: target.place)
            return nil
        }
        if case .parameter(let index, let type) = globals[name] { return (index, type) }
        if case .distribution(let distribution) = globals[name], let knob = distribution.knobs.first {
            faults.error(
                "\(name.quoted) is a distribution: turn one of its values, \(name).\(knob.name)", at: target.place)
            return nil
        }
        let names = program.parameters.map(\.name)
        let what = globals[name].map { " is \($0.noun): `turn` turns a parameter" } ?? " is no parameter"
        faults.error(name.quoted + what + Suggestion.clause(for: name, among: names), at: target.place)
        return nil
    }
}
