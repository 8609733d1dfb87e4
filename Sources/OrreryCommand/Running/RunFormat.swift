internal import ArgumentParser
internal import Reports
internal import Snapshots

/// What `run` prints on standard output.
enum RunFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, events, narrate

    static let help = ArgumentHelp("What is printed.", discussion: list)
    static let list = allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; ") + "."

    private var meaning: String {
        switch self {
        case .text: "a summary"
        case .json: "one object"
        case .events: "a JSON object a line for each trace event"
        case .narrate: "a sentence for each trace event"
        }
    }

    /// The form of the events, when it is they that are printed.
    func events(style: TextStyle) -> (any EventText)? {
        switch self {
        case .text, .json: nil
        case .events: EventLines()
        case .narrate: Narration(style: style)
        }
    }

    /// Prints what comes after the run.
    func print(_ result: RunResult, replay: String, in context: CommandContext) {
        let report = result.report
        switch self {
        case .text: context.output.write(report.summary(style: context.environment.outputStyle, replay: replay))
        case .json: context.output.write(report.json())
        case .narrate: break
        case .events: context.errors.writeLines(report.troubles(style: context.environment.errorStyle))
        }
    }
}
