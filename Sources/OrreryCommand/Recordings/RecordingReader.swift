internal import Dashboard
internal import ScenarioLanguage
internal import Snapshots

/// Reads the text of a recording, line by line. It comes from anywhere: what is not as it should be is told with its line
/// and with what would be right.
struct RecordingReader {
    private let path: String
    private var line = 0
    private var seen: Set<RecordingWord> = []
    private var run = RecordedRun(version: "", recording: Recording(scenario: "", seed: 1))

    /// More than anybody turns or breaks.
    private static let mostInputs = 100_000

    private init(path: String) { self.path = path }

    /// - Throws: `badScenario` with the first fault.
    static func read(_ text: String, path: String) throws(CommandFailure) -> RecordedRun {
        var reader = RecordingReader(path: path)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { try reader.take(line) }
        return try reader.finish()
    }

    private mutating func take(_ text: Substring) throws(CommandFailure) {
        line += 1
        let text = text.hasSuffix("\r") ? text.dropLast() : text
        guard text.contains(where: { $0 != " " }), !text.hasPrefix("#") else { return }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts.count > 1 ? LineText.unescaped(parts[1].drop { $0 == " " }) : ""
        guard let rest else { throw fault("a `\\` is written `\\\\`, another sign `\\u{1f600}`") }
        let word = try word(String(parts[0]))
        if !seen.insert(word).inserted, !word.repeats {
            throw fault("`\(word.rawValue)` is there twice: leave one out")
        }
        try take(word, rest)
    }

    private func word(_ text: String) throws(CommandFailure) -> RecordingWord {
        let word = RecordingWord(rawValue: text)
        guard word == .header || seen.contains(.header) else {
            throw fault(
                "this is no recording: it begins with `\(RecordingWord.header.rawValue): \(RecordingWord.formVersion)`")
        }
        if let word { return word }
        let all = RecordingWord.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: text, among: all).map { "did you mean `\($0)`?" }
        throw fault(
            "`\(text.prefix(40))` is no word of a recording; \(near ?? "there are \(all.joined(separator: ", "))")")
    }

    private mutating func take(_ word: RecordingWord, _ rest: String) throws(CommandFailure) {
        switch word {
        case .header:
            guard rest == RecordingWord.formVersion else {
                throw fault("this form of recordings, \(rest.prefix(20)), is newer than this program: update it")
            }
        case .version: run.version = rest
        case .scenario: run.recording.scenario = rest
        case .text: run.recording.source = try hash(rest)
        case .variant: run.recording.variant = rest
        case .seed:
            guard let seed = UInt64(rest) else { throw fault("`seed` is a whole number, such as 1") }
            run.recording.seed = seed
        case .until: run.recording.until = try time(rest)
        case .input: try takeInput(rest)
        case .end: run.mark = try mark(rest)
        case .screen: try takeScreen(rest)
        case .opened: try takeOpening(rest)
        case .press: try takePress(rest)
        }
    }

    private mutating func takeScreen(_ rest: String) throws(CommandFailure) {
        guard let size = Size(words: rest) else { throw fault("a screen is its columns and rows: `screen: 80x24`") }
        run.performance = Performance(screen: size)
    }

    private mutating func takeOpening(_ rest: String) throws(CommandFailure) {
        guard run.performance != nil else { throw fault("`screen` comes first: add `screen: 80x24` before this line") }
        guard run.performance?.opening.take(rest) == true else {
            throw fault("this is nothing to open with; there are \(Performance.Opening.forms)")
        }
    }

    private mutating func takePress(_ rest: String) throws(CommandFailure) {
        guard let last = run.performance?.presses.last?.time ?? run.performance.map({ _ in .zero }) else {
            throw fault("`screen` comes first: add `screen: 80x24` before this line")
        }
        guard let press = Press(words: rest) else {
            throw fault("a key is `\(Press.form)`, such as `key: 2.5s Space at 120 900ms`; the place may be left out")
        }
        guard press.time >= last else { throw fault("keys come in the order of their times: this one is too early") }
        guard run.performance?.presses.count ?? 0 < Performance.most else {
            throw fault("more than \(Performance.most) keys: split the recording")
        }
        run.performance?.presses.append(press)
    }

    private mutating func takeInput(_ rest: String) throws(CommandFailure) {
        let parts = rest.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count == 3 else {
            throw fault("an input is its step, its time and what it was: `at: 120 2.5s set slots 4`")
        }
        let (step, time) = (try step(parts[0]), try time(String(parts[1])))
        guard let input = Input(words: String(parts[2])) else {
            throw fault("this is no input; there are " + Input.forms.map { "`\($0)`" }.joined(separator: ", "))
        }
        if let last = run.recording.inputs.last, step <= last.step || time < last.time {
            throw fault("inputs come in their order, one a step: this one comes before the line above it")
        }
        guard run.recording.inputs.count < Self.mostInputs else {
            throw fault("more than \(Self.mostInputs) inputs: split the recording")
        }
        run.recording.inputs.append(RecordedInput(step: step, time: time, input: input))
    }

    private func mark(_ rest: String) throws(CommandFailure) -> RunMark {
        let parts = rest.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        let outcome = parts.last.flatMap { word in Outcome.allCases.first { $0.word == word } }
        guard parts.count == 4, outcome != nil || parts[3] == RunMark.left else {
            let words = Outcome.allCases.map(\.word) + [RunMark.left]
            throw fault(
                "an end is its step, its time, a hash and one of \(words.joined(separator: ", ")); leave the line out if unsure"
            )
        }
        let position = Position(step: try step(Substring(parts[0])), time: try time(parts[1]))
        return RunMark(position: position, fingerprint: try hash(parts[2]), outcome: outcome)
    }

    private mutating func finish() throws(CommandFailure) -> RecordedRun {
        guard seen.contains(.header) else { throw fault("the file is empty: it holds no recording") }
        guard !run.recording.scenario.isEmpty else { throw fault("`scenario` is missing: add `scenario: NAME`") }
        run.recording.end = run.mark?.position
        if let end = run.mark?.position, let last = run.recording.inputs.last, last.step > end.step {
            throw fault("the last input comes after the end: mend one of the two")
        }
        return run
    }

    // MARK: Values

    private func step(_ text: Substring) throws(CommandFailure) -> UInt64 {
        // A step more follows each input.
        guard let step = UInt64(text), step < .max else { throw fault("a step is a whole number, such as 120") }
        return step
    }

    private func time(_ text: String) throws(CommandFailure) -> Nanoseconds {
        guard let time = Nanoseconds(text), time >= .zero else {
            throw fault("a time is a duration with its unit, such as 2.5s")
        }
        return time
    }

    private func hash(_ text: String) throws(CommandFailure) -> UInt64 {
        guard let hash = UInt64(text, radix: 16) else {
            throw fault("a hash is sixteen hexadecimal digits; leave the line out if unsure")
        }
        return hash
    }

    private func fault(_ message: String) -> CommandFailure {
        CommandFailure(.badScenario, "\(path):\(line): \(message)")
    }
}
