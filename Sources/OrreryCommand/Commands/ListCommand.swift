internal import ArgumentParser
internal import Reports
internal import Snapshots

struct ListCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the scenarios that can be played by name.")

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let files = ScenarioCatalogue(context.environment).files
        guard !files.isEmpty else {
            throw CommandFailure(.noSuchFile, "no folder of scenarios was found; set ORRERY_SCENARIOS to one")
        }
        context.output.writeLines(lines(files, in: context))
        return .success
    }

    /// A heading a group, a line a scenario: its name, title and variants.
    private func lines(_ files: [ScenarioFile], in context: CommandContext) -> [String] {
        let style = context.environment.outputStyle
        var table = TextTable([.left(""), .left("")])
        for file in files { table.add(["  " + style.safe(file.name), style.safe(describe(file.card))]) }
        var lines: [String] = []
        var group: String?
        for (file, line) in zip(files, table.lines()) {
            if file.group != group {
                if group != nil { lines.append("") }
                lines.append(style.heading(file.group.isEmpty ? "scenarios" : style.safe(file.group)))
                group = file.group
            }
            lines.append(line)
        }
        return lines
    }

    private func describe(_ card: ScenarioCard) -> String {
        card.variants.isEmpty ? card.title : "\(card.title) (\(card.variants.joined(separator: ", ")))"
    }
}
