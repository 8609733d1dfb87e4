import Yams

/// What the YAML parser could not read, in the words of someone who writes scenarios.
struct YamlSyntaxFault {
    let source: SourceText
    let duplicates: DuplicateKeys

    func report(_ error: any Error, to faults: FaultLog) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            let place = source.place(line: mark.line, scalar: duplicates.column(mark) - 1)
            faults.error(message(for: problem, at: mark), at: place)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            let place = source.place(line: context.mark.line, scalar: duplicates.column(context.mark) - 1)
            faults.error("\(keys.first.map(\.quoted) ?? "a key") stands twice in one map", at: place)
        case YamlError.reader(let problem, _, _, _):
            faults.error("this is not text that YAML can read: \(problem)", at: .start)
        default:
            faults.error("this is not YAML: \(error)", at: .start)
        }
    }

    private func message(for problem: String, at mark: Mark) -> String {
        if problem.contains("mapping values are not allowed") { return colonMessage(mark) }
        if problem.contains("cannot start any token") { return startMessage(mark) }
        return Self.messages.first { problem.contains($0.problem) }?.message ?? "this is not YAML: \(problem)"
    }

    /// A second `: ` in a line: a named argument inside an open bracket, else a text.
    private func colonMessage(_ mark: Mark) -> String {
        let before = source.line(mark.line).prefix(max(0, duplicates.column(mark) - 1))
        let depth = before.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
        return depth > 0 ? "named arguments use `=`" : "text with `: ` needs quotes"
    }

    private func startMessage(_ mark: Mark) -> String {
        let offset = duplicates.column(mark) - 1
        let line = source.line(mark.line)
        guard line.indices.contains(offset) else { return "this is not YAML" }
        return line[offset] == "\t"
            ? "a tab: indent with spaces" : "text that begins with \(String(line[offset]).quoted) needs quotes"
    }

    /// The parser's problem, by a part of its words, and ours.
    private static let messages: [(problem: String, message: String)] = [
        ("another document", "a second document: one file holds one scenario; remove `---` and what follows"),
        ("undefined alias", "text that begins with `*` needs quotes"),
        ("did not find expected alphabetic", "text that begins with `*` or `&` needs quotes"),
        ("expected '-' indicator", "this does not line up: begin each step with `- `, as far in as the one above"),
        (
            "did not find expected key",
            "this does not line up with the entries above; or a text goes on behind its quotes"
        ),
        ("could not find expected ':'", "a line of its own needs `name: value`, or `- ` before a step"),
        ("expected ',' or ']'", "`[` is never closed, or a text in it needs quotes"),
        ("expected ',' or '}'", "`{` is never closed, or a text in it needs quotes"),
        ("unexpected end of stream", "a quote is never closed"),
        ("unexpected document indicator", "a quote is never closed"),
        ("unknown escape character", "in double quotes `\\` begins an escape: write `\\\\`, or use single quotes"),
        (
            "did not find expected hexdecimal",
            "in double quotes `\\` begins an escape: write `\\\\`, or use single quotes"
        ),
        ("block sequence entries are not allowed", "`- ` begins a step: put it on a line of its own"),
        ("tag", "text that begins with `!` needs quotes"),
        ("exceeded maximum", "more than \(Limits.nesting) lists and maps in each other: flatten it"),
        ("did not find expected node content", "something is missing here: a value, or a closing bracket"),
        ("did not find expected <document start>", "a second document: one file holds one scenario"),
        ("simple key", "a line of its own needs `name: value`, or `- ` before a step"),
    ]
}
