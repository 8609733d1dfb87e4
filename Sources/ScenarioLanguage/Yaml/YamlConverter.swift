import Yams

/// Turns the parser's nodes into ours, and refuses what the language does without.
struct YamlConverter {
    let source: SourceText
    let faults: FaultLog
    let duplicates: DuplicateKeys

    func convert(_ node: Node) -> YamlNode { convert(node, depth: 0) }

    private func convert(_ node: Node, depth: Int) -> YamlNode {
        let place = place(node.mark)
        if let refusal = refusal(node, depth: depth) {
            faults.error(refusal, at: place)
            return YamlNode(place: place, content: .invalid)
        }
        switch node {
        case .scalar(let scalar):
            return YamlNode(place: place, content: .scalar(convert(scalar)))
        case .sequence(let sequence):
            let isFlow = sourceScalar(at: sequence.mark) == "["
            if isFlow, isSplit(sequence) { return YamlNode(place: place, content: .invalid) }
            let items = sequence.map { convert($0, depth: depth + 1) }
            return YamlNode(place: place, content: .list(items), isFlow: isFlow)
        case .mapping(let mapping):
            let isFlow = sourceScalar(at: mapping.mark) == "{"
            if isFlow, isSplit(mapping.flatMap { [$0.key, $0.value] }) {
                return YamlNode(place: place, content: .invalid)
            }
            let entries = mapping.compactMap { entry($0, $1, depth: depth) }
            return YamlNode(place: place, content: .map(entries), isFlow: isFlow)
        case .alias:
            return YamlNode(place: place, content: .invalid)
        }
    }

    private func refusal(_ node: Node, depth: Int) -> String? {
        if depth > Limits.nesting { return "more than \(Limits.nesting) lists and maps in each other: flatten it" }
        return propertyRefusal(node)
    }

    /// Asked of the source: the parser gives every node a tag in time, written or not.
    private func propertyRefusal(_ node: Node) -> String? {
        switch sourceScalar(at: node.mark) {
        case "&": "an anchor: anchors and aliases are not used here; write it out"
        case "!": "a tag: types are not written here; text that begins with `!` needs quotes"
        default: nil
        }
    }

    private func entry(_ key: Node, _ value: Node, depth: Int) -> YamlEntry? {
        if let refusal = propertyRefusal(key) {
            faults.error(refusal, at: place(key.mark))
            return nil
        }
        guard case .scalar(let scalar) = key else {
            faults.error("a key must be a plain word", at: place(key.mark))
            return nil
        }
        if scalar.string == "<<" {
            faults.error("`<<`: merge keys are not used here; write the entries out", at: place(key.mark))
            return nil
        }
        return YamlEntry(key: convert(scalar), value: convert(value, depth: depth + 1))
    }

    private func convert(_ scalar: Node.Scalar) -> YamlScalar {
        let style: YamlScalar.Style =
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: .quoted
            case .literal, .folded: .block
            case .plain, .any: .plain
            }
        let places = ScalarPlaces(
            source: source, line: scalar.mark?.line ?? 1, column: scalar.mark.map(duplicates.column) ?? 1, style: style)
        return YamlScalar(text: scalar.string, style: style, place: place(scalar.mark), places: places)
    }

    /// Whether commas of a call cut it into entries of `{ }` or `[ ]`; tells it.
    private func isSplit(_ nodes: some Sequence<Node>) -> Bool {
        for case .scalar(let scalar) in nodes where scalar.style == .plain && !Self.isBalanced(scalar.string) {
            faults.error("unbalanced `(`: commas split `{ }` and `[ ]`; put it on its own line", at: place(scalar.mark))
            return true
        }
        return false
    }

    private static func isBalanced(_ text: String) -> Bool {
        var depth = 0
        var isText = false
        for character in text {
            if character == "'" { isText.toggle() }
            if isText { continue }
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
        }
        return depth == 0
    }

    private func sourceScalar(at mark: Mark?) -> Unicode.Scalar? {
        guard let mark else { return nil }
        let line = source.line(mark.line)
        let offset = duplicates.column(mark) - 1
        return line.indices.contains(offset) ? line[offset] : nil
    }

    private func place(_ mark: Mark?) -> Place {
        guard let mark else { return .start }
        return source.place(line: mark.line, scalar: duplicates.column(mark) - 1)
    }
}
