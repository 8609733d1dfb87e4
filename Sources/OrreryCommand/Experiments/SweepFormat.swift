internal import ArgumentParser
internal import Reports

/// What `sweep` prints on standard output.
enum SweepFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, svg

    func print(_ report: SweepReport, in context: CommandContext) {
        switch self {
        case .text: context.output.write(report.text(style: context.environment.outputStyle))
        case .csv: context.output.write(report.csv())
        case .json: context.output.write(report.json())
        case .svg: context.output.write(report.svg())
        }
    }
}
