import Yams

/// What the YAML parser could not read, in the words of someone who writes scenarios.
struct YamlSyntaxFault {
    let source: SourceText
    let duplicates: DuplicateKeys

    func report(_ error: any Error, to faults: FaultLog) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            report(problem, at: mark, since: context?.mark ?? mark, to: faults)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            faults.error("\(keys.first.map(\.quoted) ?? "a key") stands twice in one map", at: place(context.mark))
        case YamlError.reader(let problem, _, _, _):
            faults.error("this is not text that YAML can read: \(problem)", at: .start)
        default:
            faults.error("this is not YAML: \(error)", at: .start)
        }
    }

    /// - Parameter beginning: of what the parser was reading when it met the problem.
    private func report(_ problem: String, at mark: Mark, since beginning: Mark, to faults: FaultLog) {
        if problem.contains("mapping values are not allowed") {
            if let step = bareStep(above: mark) {
                faults.error(
                    "put a colon after \(step.word.quoted), then the line below belongs to it: \("- \(step.word):".quoted)",
                    at: step.place)
            } else {
                faults.error(colonMessage(mark), at: place(mark))
            }
        } else if problem.contains("cannot start any token") {
            faults.error(startMessage(mark), at: place(mark))
        } else if let known = Self.messages.first(where: { problem.contains($0.problem) }) {
            faults.error(known.message, at: place(known.isAtBeginning ? beginning : mark))
        } else {
            faults.error("this is not YAML: \(problem)", at: place(mark))
        }
    }

    private func place(_ mark: Mark) -> Place {
        source.place(line: mark.line, scalar: duplicates.column(mark) - 1)
    }

    /// `- break` with an option below it: to YAML the two lines are one text.
    private func bareStep(above mark: Mark) -> (word: String, place: Place)? {
        let line = String(String.UnicodeScalarView(source.line(mark.line - 1)))
        guard let match = line.wholeMatch(of: /(\s*- )(\w+)\s*/) else { return nil }
        let column = match.1.unicodeScalars.count
        let indent = source.line(mark.line).prefix { $0 == " " }.count
        guard indent >= column else { return nil }
        return (String(match.2), source.place(line: mark.line - 1, scalar: column))
    }

    /// A second `: ` in a line: a named argument inside an open bracket, else a text.
    private func colonMessage(_ mark: Mark) -> String {
        let before = source.line(mark.line).prefix(max(0, duplicates.column(mark) - 1))
        let depth = before.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
        let isInText = before.count { $0 == "'" } % 2 == 1
        return depth > 0 && !isInText ? "named arguments use `=`" : "text with `: ` needs quotes"
    }

    private func startMessage(_ mark: Mark) -> String {
        let offset = duplicates.column(mark) - 1
        let line = source.line(mark.line)
        guard line.indices.contains(offset) else { return "this is not YAML" }
        return line[offset] == "\t"
            ? "a tab: indent with spaces" : "text that begins with \(String(line[offset]).quoted) needs quotes"
    }

    private struct Message {
        /// A part of the parser's words.
        var problem: String
        var message: String
        /// Told where the thing begins that has no end.
        var isAtBeginning = false
    }

    private static let messages: [Message] = [
        Message(
            problem: "another document",
            message: "a second document: one file holds one scenario; remove `---` and what follows"),
        Message(
            problem: "did not find expected <document start>", message: "a second document: one file holds one scenario"
        ),
        Message(problem: "undefined alias", message: "text that begins with `*` needs quotes"),
        Message(
            problem: "did not find expected alphabetic", message: "text that begins with `*` or `&` needs quotes",
            isAtBeginning: true),
        Message(
            problem: "expected '-' indicator",
            message: "this does not line up: begin each step with `- `, as far in as the one above"),
        Message(
            problem: "did not find expected key",
            message: "this does not line up with the entries above; or a text goes on behind its quotes"),
        Message(
            problem: "could not find expected ':'",
            message: "a line of its own needs `name: value`, or `- ` before a step",
            isAtBeginning: true),
        Message(
            problem: "expected ',' or ']'",
            message: "`[` is never closed; a list that holds `[ ]` is written in lines that begin with `- `",
            isAtBeginning: true),
        Message(
            problem: "expected ',' or '}'", message: "`{` is never closed, or a text in it needs quotes",
            isAtBeginning: true),
        Message(problem: "unexpected end of stream", message: "a quote is never closed", isAtBeginning: true),
        Message(problem: "unexpected document indicator", message: "a quote is never closed", isAtBeginning: true),
        Message(
            problem: "unknown escape character",
            message: "in double quotes `\\` begins an escape: write `\\\\`, or use single quotes"),
        Message(
            problem: "did not find expected hexdecimal",
            message: "in double quotes `\\` begins an escape: write `\\\\`, or use single quotes"),
        Message(
            problem: "block sequence entries are not allowed",
            message: "`- ` begins a step: put it on a line of its own"),
        Message(problem: "tag", message: "text that begins with `!` needs quotes", isAtBeginning: true),
        Message(
            problem: "nesting level", message: "more than \(Limits.nesting) lists and maps in each other: flatten it"),
        Message(
            problem: "did not find expected node content",
            message: "something is missing here: a value, or a closing bracket"),
    ]
}
