import Kernel

extension ScenarioReader {
    func state(_ node: YamlNode) -> [StateSyntax] {
        entries(node, of: "state").compactMap { entry in
            guard let name = name(entry.key) else { return nil }
            return StateSyntax(name: name, initial: ValueReader(faults: faults).value(entry.value))
        }
    }

    mutating func main(_ node: YamlNode) -> TaskSyntax {
        let place = Place(line: node.place.line, column: node.place.column)
        return TaskSyntax(
            name: Name(text: TaskSyntax.main, place: place), parameters: [], steps: steps.steps(node, of: "`main`"))
    }

    mutating func tasks(_ node: YamlNode) -> [TaskSyntax] {
        var tasks: [TaskSyntax] = []
        for entry in entries(node, of: "tasks") {
            guard let (name, parameters) = signature(entry.key, of: "task") else { continue }
            tasks.append(task(name, parameters ?? [], entry.value))
        }
        return tasks
    }

    enum TaskKey: String, CaseIterable {
        case sync
        case steps = "do"

        var summary: String {
            switch self {
            case .sync: "`true`: plain code, a `def` that is not `async`. No step in it may wait."
            case .steps: "The steps."
            }
        }
    }

    /// A list of steps, or `{ sync: true, do: steps }`.
    private mutating func task(_ name: Name, _ parameters: [String], _ node: YamlNode) -> TaskSyntax {
        var task = TaskSyntax(name: name, parameters: parameters, steps: [])
        guard case .map(let entries) = node.content, entries.contains(where: { TaskKey(rawValue: $0.key.name) != nil })
        else {
            task.steps = steps.steps(node, of: name.text.quoted)
            return task
        }
        for entry in entries {
            switch TaskKey(rawValue: entry.key.name) {
            case .sync: task.isSync = flag(entry.value, of: entry.key.name)
            case .steps: task.steps = steps.steps(entry.value, of: "`do`")
            case nil:
                faults.error(
                    "a task is a list of steps, or `{ sync: true, do: steps }`, without \(entry.key.name.quoted)",
                    at: entry.key.place)
            }
        }
        if !entries.contains(where: { $0.key.name == TaskKey.steps.rawValue }) {
            faults.error("\(name.text.quoted) needs `do`: a list of steps", at: node.place)
        }
        return task
    }

    private func flag(_ node: YamlNode, of owner: String) -> Bool {
        if let word = node.scalar?.text, word == "true" || word == "false" { return word == "true" }
        if !node.isInvalid { faults.error("`\(owner)` is true or false", at: node.place) }
        return false
    }

    // MARK: Names

    private func name(_ key: YamlScalar) -> Name? {
        guard key.name.unicodeScalars.count <= Limits.name else {
            faults.error("a name of more than \(Limits.name) characters", at: key.place)
            return nil
        }
        guard key.name.isIdentifier, !Token.isReserved(key.name) else {
            let why = Token.isReserved(key.name) ? "is a word of the language" : "is no name: letters, digits and `_`"
            faults.error("\(key.name.quoted) \(why)", at: key.place)
            return nil
        }
        return Name(text: key.name, place: key.place)
    }

    /// `name`, `name()` or `name(a, b)`.
    func signature(_ key: YamlScalar, of noun: String) -> (name: Name, parameters: [String]?)? {
        guard let open = key.name.firstIndex(of: "(") else { return name(key).map { ($0, nil) } }
        var head = key
        head.text = String(key.name[..<open])
        guard key.name.last == ")", let name = name(head) else {
            if key.name.last != ")" { faults.error("a \(noun) is `name` or `name(a, b)`: add `)`", at: key.place) }
            return nil
        }
        let inside = key.name[key.name.index(after: open)...].dropLast()
        let parameters = inside.split(separator: ",", omittingEmptySubsequences: false).map {
            String($0).trimmingBlanks
        }
        if parameters == [""] { return (name, []) }
        guard parameters.count <= Limits.parameters else {
            faults.error("a \(noun) of more than \(Limits.parameters) values: put them into a record", at: key.place)
            return nil
        }
        for (index, parameter) in parameters.enumerated() {
            if !parameter.isIdentifier || Token.isReserved(parameter) {
                faults.error("\(parameter.quoted) is no name: letters, digits and `_`", at: key.place)
            } else if parameters[..<index].contains(parameter) {
                faults.error("\(parameter.quoted) stands twice among the values of `\(name.text)`", at: key.place)
            }
        }
        return (name, parameters)
    }
}

extension TaskSyntax {
    static let main = "main"
}
