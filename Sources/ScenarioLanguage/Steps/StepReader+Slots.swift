import Kernel

extension StepReader {
    private var values: ValueReader { ValueReader(faults: faults) }

    /// Reads what stands in a slot; nil after a fault.
    mutating func slotValue(_ node: YamlNode, _ slot: SlotKind, of owner: String) -> SlotValue? {
        switch slot {
        case .value: return .expression(values.value(node))
        case .text: return values.text(node, of: owner).map(SlotValue.expression)
        case .number, .duration, .condition, .resource:
            return scalar(node, slot, of: owner).map { .expression(SlotParser(faults: faults).expression($0)) }
        case .assignment:
            return scalar(node, slot, of: owner).flatMap { SlotParser(faults: faults).assignment($0) }
                .map(SlotValue.assignment)
        case .loop:
            return scalar(node, slot, of: owner).flatMap { SlotParser(faults: faults).loop($0) }.map(SlotValue.loop)
        case .name: return name(node, of: owner).map { .names([$0]) }
        case .job: return job(node, of: owner).map(SlotValue.job)
        case .steps: return .steps(steps(node, of: "`\(owner)`"))
        case .resources: return .resources(items(node).compactMap { resource($0, slot, of: owner) })
        case .errorName, .errorNames: return .names(items(node).compactMap { errorName($0, slot, of: owner) })
        case .catches: return .catches(catches(node))
        case .choice(let words): return choice(node, words, of: owner)
        }
    }

    private func name(_ node: YamlNode, of owner: String) -> Name? {
        guard let scalar = node.scalar, scalar.text.isIdentifier, !Token.isReserved(scalar.text) else {
            if !node.isInvalid { faults.error("`\(owner)` needs \(SlotKind.name.noun)", at: node.place) }
            return nil
        }
        return Name(text: scalar.text, place: scalar.place)
    }

    private func items(_ node: YamlNode) -> [YamlNode] {
        if case .list(let items) = node.content { items } else { [node] }
    }

    private func scalar(_ node: YamlNode, _ slot: SlotKind, of owner: String) -> YamlScalar? {
        if let scalar = node.scalar { return scalar }
        if !node.isInvalid { faults.error("`\(owner)` needs \(slot.noun), and this is \(node.noun)", at: node.place) }
        return nil
    }

    private func resource(_ node: YamlNode, _ slot: SlotKind, of owner: String) -> Expression? {
        scalar(node, slot, of: owner).map { SlotParser(faults: faults).expression($0) }
    }

    private func errorName(_ node: YamlNode, _ slot: SlotKind, of owner: String) -> Name? {
        guard let scalar = scalar(node, slot, of: owner) else { return nil }
        guard scalar.text.isIdentifier else {
            faults.error("`\(owner)` needs an error's name, one word: a text goes into `message`", at: scalar.place)
            return nil
        }
        return Name(text: scalar.text, place: scalar.place)
    }

    private mutating func job(_ node: YamlNode, of owner: String) -> Job? {
        if let step = step(among: node) {
            reportStep(step, of: owner)
            return .list([])
        }
        switch node.content {
        case .scalar(let scalar): return .expression(SlotParser(faults: faults).job(scalar))
        case .list(let items):
            var jobs: [Job] = []
            for item in items {
                if let job = job(item, of: owner) { jobs.append(job) }
            }
            return .list(jobs)
        case .map(let entries): return block(entries, at: node.place)
        case .invalid: return nil
        }
    }

    private mutating func block(_ entries: [YamlEntry], at place: Place) -> Job? {
        var block = JobBlock(steps: [], place: place)
        for entry in entries {
            switch entry.key.name {
            case "for":
                block.loop = scalar(entry.value, .loop, of: "for").flatMap { SlotParser(faults: faults).loop($0) }
            case "do": block.steps = steps(entry.value, of: "`do`")
            default:
                faults.error(
                    "a block of steps is `for: x in list` and `do: steps`, without \(entry.key.name.quoted)",
                    at: entry.key.place)
            }
        }
        guard entries.contains(where: { $0.key.name == "do" }) else {
            faults.error("a block of steps needs `do`", at: place)
            return nil
        }
        return .block(block)
    }

    /// The head of the first step that stands where work should.
    private func step(among node: YamlNode) -> YamlScalar? {
        let nodes = if case .list(let items) = node.content { items } else { [node] }
        return nodes.lazy.compactMap { node in
            guard case .map(let entries) = node.content, let head = entries.first?.key else { return nil }
            return head.name != "for" && StepTable.named(head.name) != nil ? head : nil
        }.first
    }

    private func reportStep(_ head: YamlScalar, of owner: String) {
        let hasSteps = StepTable.named(owner)?.option("do") != nil
        faults.error(
            "`\(head.name)` is a step, and `\(owner)` takes \(SlotKind.job.noun): "
                + (hasSteps ? "put the steps under `do`, beside `\(owner)`" : "put `do:` before the steps"),
            at: head.place)
    }

    private mutating func catches(_ node: YamlNode) -> [CatchClause] {
        guard case .map(let entries) = node.content else {
            return [CatchClause(error: nil, steps: steps(node, of: "`catch`"))]
        }
        var clauses: [CatchClause] = []
        var names: Set<String> = []
        for entry in entries {
            let name = entry.key.name
            if !name.isIdentifier {
                faults.error("\(name.quoted) is not an error's name: one word", at: entry.key.place)
            } else if !names.insert(name).inserted {
                faults.error("\(name.quoted) is caught twice", at: entry.key.place)
            }
            let steps = steps(entry.value, of: name.quoted)
            clauses.append(CatchClause(error: Name(text: name, place: entry.key.place), steps: steps))
        }
        return clauses
    }

    private func choice(_ node: YamlNode, _ words: [String], of owner: String) -> SlotValue? {
        guard let scalar = node.scalar, words.contains(scalar.text) else {
            let word = node.scalar?.text ?? ""
            let all = words.map { "`\($0)`" }.joined(separator: ", ")
            if !node.isInvalid {
                faults.error(
                    "`\(owner)` is one of \(all)" + Suggestion.clause(for: word, among: words), at: node.place)
            }
            return nil
        }
        return .names([Name(text: scalar.text, place: scalar.place)])
    }
}
