/// What to open in the dashboard.
struct PlayRequest {
    var scenario: String
    var options: RunOptions
}

func play(_ request: PlayRequest?, in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
    let environment = context.environment
    guard environment.inputIsTerminal, environment.outputIsTerminal else {
        let name = request?.scenario.shellQuoted ?? "NAME"
        throw CommandFailure(
            .usage, "the dashboard needs a terminal for its input and output; `orrery run \(name)` does without")
    }
    return .success
}
