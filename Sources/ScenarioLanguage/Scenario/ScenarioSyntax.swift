import Kernel

/// A scenario, or what a variant replaces of one, as it was written: read, but no name looked up.
struct ScenarioSyntax {
    var title: String?
    var about: String?
    var show: [String]?
    var workers: Int?
    var parameters: [ParameterSyntax] = []
    var resources: [ResourceSyntax] = []
    var state: [StateSyntax] = []
    var tasks: [TaskSyntax] = []
    var main: TaskSyntax?
    var loads: [LoadSyntax] = []
    var warmup: Expression?
    var drain: Expression?
    var script: [ScriptSyntax]?
    var expectations: [ExpectationSyntax]?
    /// The first is the default.
    var variants: [VariantSyntax] = []
}

/// An entry that a variant replaces by its name.
protocol NamedSyntax {
    var name: Name { get }
}

struct ParameterSyntax: NamedSyntax {
    var name: Name
    var initial: Constant
    var minimum: Constant?
    var maximum: Constant?
    /// The call of a distribution, with constants; `initial` is none then.
    var distribution: Expression?
}

struct ResourceSyntax: NamedSyntax {
    var name: Name
    var isFamily: Bool
    var kind: ResourceKind
    /// Nil: a lock, an event, a future, a queue without a bound.
    var size: Expression?
    var options: [String: Expression] = [:]
    /// Of options that are one of some words.
    var choices: [String: String] = [:]

    /// A queue that never makes a `put` wait.
    var isRoomyQueue: Bool {
        let overflow = choices[ResourceTable.full]
        return kind == .queue && (size == nil || overflow != nil && overflow != QueueOverflow.wait.word)
    }
}

struct StateSyntax: NamedSyntax {
    var name: Name
    var initial: Expression
}

struct TaskSyntax: NamedSyntax {
    var name: Name
    var parameters: [String]
    var steps: [Step]
    /// Plain code: it may not wait.
    var isSync = false

    /// A task that yields is a generator.
    var isGenerator: Bool { steps.contains(where: \.yields) }
}

/// What happens at a time.
struct ScriptSyntax {
    var time: Expression
    var action: ScriptKey
    /// What stands at the keys of the entry, `at` left out.
    var values: [ScriptKey: SlotValue]
    var place: Place
}

struct VariantSyntax {
    var name: Name
    var changes: ScenarioSyntax
}

extension ScenarioSyntax {
    /// The scenario with a variant's entries in place of its own.
    func replacing(_ changes: ScenarioSyntax) -> ScenarioSyntax {
        var result = self
        result.title = changes.title ?? title
        result.about = changes.about ?? about
        result.show = changes.show ?? show
        result.workers = changes.workers ?? workers
        result.parameters.replace(changes.parameters)
        result.resources.replace(changes.resources)
        result.state.replace(changes.state)
        result.tasks.replace(changes.tasks)
        result.main = changes.main ?? main
        result.loads.replace(changes.loads)
        result.warmup = changes.warmup ?? warmup
        result.drain = changes.drain ?? drain
        result.script = changes.script ?? script
        result.expectations = changes.expectations ?? expectations
        return result
    }
}

extension Array where Element: NamedSyntax {
    /// Puts each entry where the one of that name stood, or at the end.
    fileprivate mutating func replace(_ entries: [Element]) {
        var places: [String: Int] = [:]
        for (index, entry) in enumerated() where places[entry.name.text] == nil { places[entry.name.text] = index }
        for entry in entries {
            if let place = places[entry.name.text] {
                self[place] = entry
            } else {
                append(entry)
            }
        }
    }
}
