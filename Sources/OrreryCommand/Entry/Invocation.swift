internal import ArgumentParser
internal import Reports
internal import ScenarioLanguage
internal import Snapshots

/// Parses the arguments and does what they say.
@MainActor
func invoke(_ arguments: [String], in context: CommandContext) async -> CommandStatus {
    do {
        var command = try Orrery.parseAsRoot(arguments)
        if let action = command as? any CommandAction { return await perform(action, in: context) }
        try command.run()
        return .success
    } catch {
        return tell(error, of: arguments, in: context)
    }
}

@MainActor
private func perform(_ action: any CommandAction, in context: CommandContext) async -> CommandStatus {
    do {
        return try await action.perform(in: context)
    } catch {
        let style = context.environment.errorStyle
        context.errors.writeLines(error.lines.map(style.safe))
        return error.status
    }
}

/// Prints what ArgumentParser ended with: help or a script that was asked for, or wrong usage.
private func tell(_ error: any Error, of arguments: [String], in context: CommandContext) -> CommandStatus {
    let message = Orrery.fullMessage(for: error, columns: context.environment.columns)
    if Orrery.exitCode(for: error).isSuccess {
        context.output.writeLine(message)
        return .success
    }
    context.errors.writeLine(message)
    if let advice = adviceForUnknownCommand(arguments, context.environment) { context.errors.writeLine(advice) }
    return .usage
}

/// A word about a first argument that is no command: the one it resembles, or the scenario that it names.
private func adviceForUnknownCommand(_ arguments: [String], _ environment: ProcessEnvironment) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let commands = Orrery.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !commands.contains(word) else { return nil }
    if let command = Suggestion.nearest(to: word, among: commands) { return "Did you mean `orrery \(command)`?" }
    let isScenario = (try? ScenarioCatalogue(environment).resolve(word)) != nil
    return isScenario ? "Did you mean `orrery play \(ShellWord.quoted(word))`?" : nil
}
