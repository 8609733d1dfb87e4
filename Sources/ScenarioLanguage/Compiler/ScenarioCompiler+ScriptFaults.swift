import Kernel
import Snapshots

/// What goes wrong by the script: known before the run.
extension ScenarioCompiler {
    func span(_ entry: ScriptSyntax) -> Nanoseconds? {
        guard let value = entry.values[.compute]?.expression else { return nil }
        if case .duration(let span)? = value.constant, span > .zero { return span }
        faults.error("`compute` in a script is a duration above 0s, like 2s", at: value.place)
        return nil
    }

    func failure(_ entry: ScriptSyntax) -> ScriptEntry.Action? {
        let count = number(entry, .count, in: 1...1_000, "a whole number from 1 to 1000", isWhole: true) ?? 1
        guard let task = task(entry), let error = entry.values[.error]?.names?.first else { return nil }
        return .fault(.failNext(kind: task.name, count: Int(count), error: error.text))
    }

    func slowness(_ entry: ScriptSyntax) -> ScriptEntry.Action? {
        let factor = number(entry, .factor, in: 0.001...1_000, "a number from 0.001 to 1000", isWhole: false)
        guard let task = task(entry), let factor else { return nil }
        return .fault(.slow(kind: task.name, factor: factor))
    }

    func leak(_ value: Expression, _ checker: inout TypeChecker) -> ScriptEntry.Action? {
        let resource = checker.check(value)
        guard case .constant(.resource(let index)) = resource.kind, syntax.resources[index].kind.hasPermits else {
            if resource.type != .any {
                faults.error(
                    "`leak` needs \(ResourceKind.held.noun), and this is \(resource.type.noun)", at: value.place)
            }
            return nil
        }
        return .fault(.leak(resource: syntax.resources[index].name.text))
    }

    /// A pool or a task kind.
    func drop(_ entry: ScriptSyntax) -> ScriptEntry.Action? {
        guard let name = entry.values[.drop]?.names?.first else { return nil }
        let pools = syntax.resources.filter { $0.kind == .pool && !$0.isFamily }.map(\.name.text)
        let tasks = [TaskSyntax.main] + syntax.tasks.map(\.name.text)
        if pools.contains(name.text) || tasks.contains(name.text) { return .fault(.drop(name.text)) }
        let what = globals[name.text].map { ", and \(name.text) is \($0.noun)" } ?? ""
        let guess = what.isEmpty ? Suggestion.clause(for: name.text, among: pools + tasks) : ""
        faults.error("`drop` needs a pool or a task\(what)" + guess, at: name.place)
        return nil
    }

    /// The task kind that the entry names.
    func task(_ entry: ScriptSyntax) -> (name: String, index: Int)? {
        guard let name = entry.values[entry.action]?.names?.first else { return nil }
        if let task = globals.task(name.text) { return (name.text, task.index) }
        let names = [TaskSyntax.main] + syntax.tasks.map(\.name.text)
        faults.error("\(name.text.quoted) is no task" + Suggestion.clause(for: name.text, among: names), at: name.place)
        return nil
    }

    private func number(
        _ entry: ScriptSyntax, _ key: ScriptKey, in range: ClosedRange<Double>, _ noun: String, isWhole: Bool
    ) -> Double? {
        guard let value = entry.values[key]?.expression else { return nil }
        if case .number(let number)? = value.constant, range.contains(number), !isWhole || number == number.rounded() {
            return number
        }
        faults.error("`\(key.rawValue)` is \(noun)", at: value.place)
        return nil
    }
}
