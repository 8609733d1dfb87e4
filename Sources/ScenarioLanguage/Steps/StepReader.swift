/// Reads lists of steps by the table of their kinds.
struct StepReader {
    let faults: FaultLog
    private(set) var count = 0

    init(faults: FaultLog) { self.faults = faults }

    mutating func steps(_ node: YamlNode, of owner: String) -> [Step] {
        switch node.content {
        case .list(let items): return items.compactMap { step($0) }
        case .invalid: return []
        case .map, .scalar:
            faults.error("\(owner) needs a list of steps: begin each with `- `", at: node.place)
            return []
        }
    }

    private mutating func step(_ node: YamlNode) -> Step? {
        count += 1
        if count > Limits.steps {
            if count == Limits.steps + 1 { faults.error("more than \(Limits.steps) steps", at: node.place) }
            return nil
        }
        switch node.content {
        case .scalar(let scalar): return bare(scalar)
        case .map(let entries): return step(entries, at: node.place)
        case .list:
            faults.error("a list where a step is needed: remove one `- `", at: node.place)
            return nil
        case .invalid: return nil
        }
    }

    // MARK: A bare word

    private func bare(_ scalar: YamlScalar) -> Step? {
        if scalar.text.wholeMatch(of: /[\p{L}_][^=]*[-+]?=[^=].*/) != nil {
            faults.error("put `set:` before an assignment: \("set: \(scalar.text)".quoted)", at: scalar.place)
            return nil
        }
        let words = scalar.text.split(separator: " ", maxSplits: 1).map(String.init)
        guard let head = words.first else {
            faults.error("an empty step: remove the `-`, or name a step", at: scalar.place)
            return nil
        }
        guard let kind = StepTable.named(head) else {
            faults.error(unknown(head), at: scalar.place)
            return nil
        }
        if words.count > 1 {
            faults.error("put a colon after the head: \("\(head): \(words[1])".quoted)", at: scalar.place)
            return nil
        }
        if case .required(let slot) = kind.head {
            faults.error("`\(head)` needs \(slot.noun)", at: scalar.place)
            return nil
        }
        return checked(Step(kind: kind, place: scalar.place))
    }

    private func unknown(_ head: String) -> String {
        "\(head.quoted) is no step" + Suggestion.clause(for: head, among: StepTable.names)
    }

    // MARK: A map

    private mutating func step(_ entries: [YamlEntry], at place: Place) -> Step? {
        let heads = entries.filter { StepTable.named($0.key.name) != nil }
        guard let head = heads.first, let kind = StepTable.named(head.key.name) else {
            reportHeadless(entries, at: place)
            return nil
        }
        for second in heads.dropFirst() {
            faults.error("two steps in one item: put `- ` before `\(second.key.name)`", at: second.key.place)
        }
        var step = Step(kind: kind, place: head.key.place)
        if !takesSteps(head, into: &step) { step.head = self.head(head, of: kind) }
        let others = entries.filter { StepTable.named($0.key.name) == nil }
        for entry in others where kind.takes(entry.key.name) { read(entry, into: &step) }
        for entry in others where !kind.takes(entry.key.name) { reportOption(entry, of: &step) }
        return checked(step)
    }

    /// Steps right below a head that stands alone, as `forever`, are meant to be those inside.
    private mutating func takesSteps(_ head: YamlEntry, into step: inout Step) -> Bool {
        guard step.kind.head.slot == nil, case .list = head.value.content, let body = step.kind.option("do") else {
            return false
        }
        faults.error("the steps inside `\(step.kind.name)` stand under `do`", at: head.value.place)
        step.options["do"] = value(head.value, body.slot, of: "do", at: head.key.place)
        return true
    }

    private func reportHeadless(_ entries: [YamlEntry], at place: Place) {
        guard let first = entries.first else {
            faults.error("an empty step: remove the `-`, or name a step", at: place)
            return
        }
        let isStray = StepTable.isOption(first.key.name)
        faults.error(
            isStray ? "`\(first.key.name)` belongs to the step above: remove the dash" : unknown(first.key.name),
            at: first.key.place)
    }

    private mutating func head(_ entry: YamlEntry, of kind: StepKind) -> SlotValue? {
        let name = kind.name
        guard let slot = kind.head.slot else {
            if !entry.value.isEmpty {
                faults.error("`\(name)` stands alone: remove what follows it", at: entry.value.place)
            }
            return nil
        }
        if entry.value.isEmpty, case .optional = kind.head { return nil }
        return value(entry.value, slot, of: name, at: entry.key.place)
    }

    private mutating func read(_ entry: YamlEntry, into step: inout Step) {
        let name = entry.key.name
        let isTwice =
            step.options[name] != nil || (name == "when" && step.when != nil) || (name == "as" && step.result != nil)
        if isTwice {
            faults.error("`\(name)` stands twice in one step", at: entry.key.place)
        } else if name == "when" {
            step.when = value(entry.value, .condition, of: "when", at: entry.key.place)?.expression
        } else if name == "as" {
            step.result = value(entry.value, .name, of: "as", at: entry.key.place)?.names?.first
        } else if let option = step.kind.option(name) {
            step.options[name] = value(entry.value, option.slot, of: name, at: entry.key.place)
        }
    }

    /// An option that the step does not have. Steps under another word, as `then`, are meant to be those inside.
    private mutating func reportOption(_ entry: YamlEntry, of step: inout Step) {
        let (kind, key) = (step.kind, entry.key)
        let fault = "`\(kind.name)` has no \(key.name.quoted)"
        if let body = kind.option("do"), step.options["do"] == nil, case .list = entry.value.content {
            faults.error(fault + ": the steps inside stand under `do`", at: key.place)
            step.options["do"] = value(entry.value, body.slot, of: "do", at: key.place)
            return
        }
        let known = kind.writableOptions.map(\.name)
        let suggestion = Suggestion.clause(for: key.name, among: known)
        let all = known.map { "`\($0)`" }.joined(separator: ", ")
        faults.error(fault + (suggestion.isEmpty ? ": it takes \(all)" : suggestion), at: key.place)
    }

    /// The step, when nothing that it needs is missing.
    private func checked(_ step: Step) -> Step? {
        var step = step
        for option in step.kind.options where option.isRequired && step.options[option.name] == nil {
            faults.error("`\(step.kind.name)` needs `\(option.name)`: \(option.slot.noun)", at: step.place)
        }
        if step.kind.compile == nil {
            faults.error("`\(step.kind.name)` is not playable yet", at: step.place)
        }
        if let result = step.result, step.kind.gives == nil {
            faults.error("`\(step.kind.name)` gives nothing to bind: remove `as`", at: result.place)
            step.result = nil
        }
        return step
    }

    private mutating func value(_ node: YamlNode, _ slot: SlotKind, of owner: String, at place: Place) -> SlotValue? {
        if node.isInvalid { return nil }
        if node.isEmpty, slot != .value {
            faults.error("`\(owner)` needs \(slot.noun)", at: place)
            return nil
        }
        return slotValue(node, slot, of: owner)
    }
}

extension YamlScalar {
    /// A key without the mark of a duplicate.
    var name: String {
        text.unicodeScalars.first == DuplicateKeys.marker ? String(text.unicodeScalars.dropFirst()) : text
    }
}
