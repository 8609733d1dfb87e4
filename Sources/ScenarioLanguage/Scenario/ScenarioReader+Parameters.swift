import Kernel

extension ScenarioReader {
    func parameters(_ node: YamlNode) -> [ParameterSyntax] {
        entries(node, of: "parameters").compactMap { entry in
            guard let (name, parameters) = signature(entry.key, of: "parameter") else { return nil }
            if parameters != nil { faults.error("a parameter is `name: value`", at: entry.key.place) }
            return parameter(name, entry.value)
        }
    }

    private func parameter(_ name: Name, _ node: YamlNode) -> ParameterSyntax? {
        guard case .map(let entries) = node.content else {
            return parameter(name, ValueReader(faults: faults).value(node))
        }
        var values: [String: Constant] = [:]
        for entry in entries {
            guard ParameterKey(rawValue: entry.key.name) != nil else {
                faults.error(
                    "a parameter has no \(entry.key.name.quoted): it takes `value`, `min`, `max`", at: entry.key.place)
                continue
            }
            values[entry.key.name] = constant(entry.value)
        }
        guard let initial = values["value"] else {
            if !entries.contains(where: { $0.key.name == "value" }) {
                faults.error("a parameter needs `value`", at: node.place)
            }
            return nil
        }
        let parameter = ParameterSyntax(
            name: name, initial: initial, minimum: values["min"], maximum: values["max"])
        if let refusal = ParameterValue(parameter).refusal { faults.error(refusal, at: name.place) }
        return parameter
    }

    private func parameter(_ name: Name, _ value: Expression) -> ParameterSyntax? {
        guard let distribution = distribution(value) else {
            return constant(value).map { ParameterSyntax(name: name, initial: $0) }
        }
        return ParameterSyntax(name: name, initial: .none, distribution: distribution)
    }

    /// The call with its values as literals; nil for anything else.
    private func distribution(_ value: Expression) -> Expression? {
        guard case .call(let name, var arguments) = value.kind, FunctionTable.named(name)?.isDistribution == true
        else {
            return nil
        }
        for index in arguments.indices {
            arguments[index].value.kind = constant(arguments[index].value).map { .literal($0) } ?? .invalid
        }
        return Expression(kind: .call(name: name, arguments: arguments), place: value.place)
    }

    enum ParameterKey: String, CaseIterable {
        case value, min, max

        var summary: String {
            switch self {
            case .value: "What it is at the beginning."
            case .min: "The least that it can be turned to."
            case .max: "The most that it can be turned to."
            }
        }
    }

    /// One value that needs no names; nil after a fault.
    private func constant(_ node: YamlNode) -> Constant? { constant(ValueReader(faults: faults).value(node)) }

    private static let needsOneValue =
        "a parameter holds one value: a number, a duration, a rate, a text, true or false"

    private func constant(_ expression: Expression) -> Constant? {
        if let constant = expression.constant { return constant }
        switch expression.kind {
        case .invalid: break
        case .call(let name, _) where FunctionTable.named(name)?.isDistribution == true:
            faults.error(
                "a parameter that holds a distribution is `name: \(name)(…)`, without `min` and `max`",
                at: expression.place)
        case .name(let word):
            faults.error("\(word.quoted): a text needs quotes; a parameter does not name another", at: expression.place)
        case .binary(.divide, let count, let unit):
            let mend: String? =
                if case .name(let word) = unit.kind {
                    count.constant.flatMap { Unit.refusal(rateOf: $0, per: word) }
                } else { nil }
            faults.error(mend ?? Self.needsOneValue, at: expression.place)
        default:
            faults.error(Self.needsOneValue, at: expression.place)
        }
        return nil
    }
}

extension Expression {
    /// The value of a literal; nil for all else.
    var constant: Constant? {
        switch kind {
        case .literal(let constant): return constant
        case .negate(let operand): return operand.constant?.negated
        case .text(let parts):
            if parts.isEmpty { return .text("") }
            guard parts.count == 1, case .literal(let text) = parts[0] else { return nil }
            return .text(text)
        default: return nil
        }
    }
}
