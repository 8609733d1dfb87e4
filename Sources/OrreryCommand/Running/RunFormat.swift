internal import ArgumentParser
internal import Reports
internal import Snapshots

/// What `run` prints on standard output.
enum RunFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, events

    func print(_ result: RunResult, replay: String, in context: CommandContext) {
        let report = result.report
        switch self {
        case .text: context.output.write(report.summary(style: context.environment.outputStyle, replay: replay))
        case .json: context.output.write(report.json())
        case .events: context.errors.writeLines(report.troubles(style: context.environment.errorStyle))
        }
    }
}
