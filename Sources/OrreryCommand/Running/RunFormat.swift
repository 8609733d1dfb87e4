internal import ArgumentParser
internal import Reports
internal import Snapshots

/// What `run` prints on standard output.
enum RunFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown, events, narrate, trace, csv, cast

    static let help = ArgumentHelp("What is printed.", discussion: list)
    static let list = allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; ") + "."

    private var meaning: String {
        switch self {
        case .text: "a summary"
        case .json: "one object"
        case .markdown: "a summary as a document"
        case .events: "a JSON object a line for each trace event"
        case .narrate: "a sentence for each trace event"
        case .trace: "a trace for Perfetto and chrome://tracing"
        case .csv: "how many stood where, at even instants"
        case .cast: "a film of the dashboard, as an asciicast of two minutes at most"
        }
    }

    /// The form of the events, when it is they that are printed.
    func events(style: TextStyle) -> (any EventText)? {
        switch self {
        case .text, .json, .markdown, .cast: nil
        case .events: EventLines()
        case .narrate: Narration(style: style)
        case .trace: TraceDocument()
        case .csv: RunSeries()
        }
    }

    /// Prints what comes after the run.
    func print(_ result: RunResult, replay: String, in context: CommandContext) {
        let report = result.report
        switch self {
        case .text: context.output.write(report.summary(style: context.environment.outputStyle, replay: replay))
        case .json: context.output.write(report.json())
        case .markdown: context.output.write(report.markdown(replay: replay))
        case .narrate: break
        case .events, .trace, .csv, .cast:
            context.errors.writeLines(report.troubles(style: context.environment.errorStyle))
        }
    }
}
