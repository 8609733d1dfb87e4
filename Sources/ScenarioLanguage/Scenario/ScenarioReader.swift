/// Reads a YAML document as a scenario, by the table of sections.
struct ScenarioReader {
    let faults: FaultLog
    var steps: StepReader

    init(faults: FaultLog) {
        self.faults = faults
        steps = StepReader(faults: faults)
    }

    mutating func scenario(_ root: YamlNode) -> ScenarioSyntax? {
        guard case .map(let entries) = root.content else {
            if !root.isInvalid { faults.error("a scenario is a map: begin with `title:` and `main:`", at: root.place) }
            return nil
        }
        var syntax = ScenarioSyntax()
        read(entries, into: &syntax, among: Section.all)
        if !entries.contains(where: { $0.key.name == "title" }) {
            faults.error("no `title`: say in a few words what the scenario shows", at: root.place)
        }
        if !entries.contains(where: { $0.key.name == "main" }), !entries.contains(where: { $0.key.name == "load" }) {
            faults.error("no `main`: the steps that the run begins with", at: root.place)
        }
        return syntax
    }

    private mutating func read(_ entries: [YamlEntry], into syntax: inout ScenarioSyntax, among sections: [Section]) {
        var seen: Set<String> = []
        for entry in entries {
            let name = entry.key.name
            guard let section = sections.first(where: { $0.name == name }) else {
                reportUnknown(entry.key, among: sections)
                continue
            }
            if !seen.insert(name).inserted {
                faults.error("`\(name)` stands twice: put its entries together", at: entry.key.place)
                continue
            }
            if !entry.value.isInvalid { section.read(entry.value, &self, &syntax) }
            if !section.isPlayable { faults.error("`\(name)` is not playable yet", at: entry.key.place) }
        }
    }

    private func reportUnknown(_ key: YamlScalar, among sections: [Section]) {
        let message: String
        if Section.named(key.name) != nil {
            message = "`\(key.name)` cannot differ in a variant"
        } else if StepTable.named(key.name) != nil {
            message = "\(key.name.quoted) is a step: it stands in a list of steps, below `main` or a task"
        } else {
            message =
                "\(key.name.quoted) is no part of a scenario"
                + Suggestion.clause(for: key.name, among: sections.map(\.name))
        }
        faults.error(message, at: key.place)
    }

    // MARK: Sections

    /// The entries of a section; an empty section has none.
    func entries(_ node: YamlNode, of owner: String) -> [YamlEntry] {
        if case .map(let entries) = node.content { return entries }
        if !node.isEmpty, !node.isInvalid {
            faults.error("`\(owner)` needs a map, `name: …`, and this is \(node.noun)", at: node.place)
        }
        return []
    }

    func plainText(_ node: YamlNode, of owner: String) -> String? {
        guard let scalar = node.scalar, !node.isEmpty else {
            faults.error("`\(owner)` needs a text; one that begins with `{` or `[` needs quotes", at: node.place)
            return nil
        }
        return scalar.text.trimmingBlanks
    }

    static let paneNames = [
        "tasks", "queues", "semaphores", "locks", "pools", "timeouts", "loop", "latency", "events", "scenario", "knobs",
        "findings", "log",
    ]

    func panes(_ node: YamlNode) -> [String] {
        var names: [YamlScalar] = []
        if case .list(let items) = node.content {
            names = items.compactMap(\.scalar)
        } else {
            names = [node.scalar].compactMap { $0 }
        }
        for name in names where !Self.paneNames.contains(name.text) {
            faults.error(
                "\(name.text.quoted) is no pane" + Suggestion.clause(for: name.text, among: Self.paneNames),
                at: name.place)
        }
        return names.map(\.text)
    }

    mutating func variants(_ node: YamlNode) -> [VariantSyntax] {
        let variable = Section.all.filter(\.isVariable)
        var result: [VariantSyntax] = []
        for entry in entries(node, of: "variants") {
            if result.contains(where: { $0.name.text == entry.key.name }) {
                faults.error("two variants are called \(entry.key.name.quoted)", at: entry.key.place)
            }
            if result.count == Limits.variants {
                faults.error("more than \(Limits.variants) variants", at: entry.key.place)
                break
            }
            var changes = ScenarioSyntax()
            read(entries(entry.value, of: entry.key.name), into: &changes, among: variable)
            result.append(
                VariantSyntax(name: Name(text: entry.key.name, place: entry.key.place), changes: changes))
        }
        return result
    }
}

extension String {
    var trimmingBlanks: String {
        var view = self[...]
        while view.last?.isWhitespace == true { view.removeLast() }
        while view.first?.isWhitespace == true { view.removeFirst() }
        return String(view)
    }
}
