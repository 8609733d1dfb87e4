internal import ArgumentParser
internal import Snapshots

struct CheckCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks scenario files and prints every fault, a line each.")

    @Argument(help: "Paths of scenario files, or names.", completion: .file(extensions: ScenarioFile.extensions))
    var files: [String]

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let catalogue = ScenarioCatalogue(context.environment)
        let statuses = files.map { check($0, catalogue, in: context) }
        return CommandStatus.worst(of: statuses)
    }

    private func check(_ argument: String, _ catalogue: ScenarioCatalogue, in context: CommandContext) -> CommandStatus
    {
        do {
            let file = try catalogue.resolve(argument)
            context.output.writeLines(try warnings(of: file))
            context.output.writeLine("\(file.path): ok")
            return .success
        } catch {
            context.output.writeLines(error.lines)
            return error.status
        }
    }

    /// Compiles every variant.
    ///
    /// - Throws: with the faults of all variants, each fault once.
    private func warnings(of file: ScenarioFile) throws(CommandFailure) -> [String] {
        let first = try file.load()
        var warnings = first.warnings
        var faults: [String] = []
        for variant in first.card.variants.dropFirst() {
            do { warnings += try file.load(variant: variant).warnings } catch { faults += error.lines }
        }
        guard faults.isEmpty else { throw CommandFailure(.badScenario, faults.withoutRepetition) }
        return warnings.withoutRepetition
    }
}

extension [String] {
    fileprivate var withoutRepetition: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
