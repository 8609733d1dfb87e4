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
        let knob = checker.knob(entry.turn.target).map { (index: $0.index, type: $0.type) }
        guard let (index, type) = knob ?? parameter(entry.turn.target) else { return nil }
        var value = checker.check(entry.turn.value)
        if let operation = entry.turn.operation {
            value = checker.combined(operation, checker.check(entry.turn.target), value, entry.turn.target.place)
        }
        if !type.accepts(value.type) {
            faults.error("this knob holds \(type.noun), and this is \(value.type.noun)", at: value.place)
        } else if entry.turn.operation == nil, let constant = entry.turn.value.constant,
            let fault = program.parameters[index].fault(of: constant)
        {
            faults.error(fault, at: value.place)
        }
        return ScriptEntry(
            parameter: index, time: expression(time, line: line), value: expression(value, line: line), line: line)
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
