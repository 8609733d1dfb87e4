internal import Snapshots

extension RunPlan {
    /// Runs the plan and prints it.
    ///
    /// - Parameter replay: a command that shows the same run.
    func run(
        _ format: RunFormat, replay: String, in context: CommandContext
    ) throws(CommandFailure) -> RunResult {
        let interruption = context.interruption()
        let hint = context.environment.errorsAreTerminal ? LongRunHint(errors: context.errors) : nil
        let events = format.events(style: context.environment.outputStyle)
        let result = try run(events: events.map { EventPrinter($0, output: context.output) }) { position in
            hint?.look(at: position)
            return !interruption.isRaised
        }
        if result.ending == .interrupted, context.environment.errorsAreTerminal {
            context.errors.writeLine("")  // The terminal has written ^C on this line.
        }
        format.print(result, replay: replay, in: context)
        return result
    }
}
