internal import ArgumentParser
internal import Reports
internal import Snapshots

struct ReplayCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Plays a recording: the same run, every knob turned and every fault as it was.",
        discussion: """
            A recording is what `w` in the dashboard and `run --record` write: a small text file. What was pressed is \
            pressed again, at its time, until you press a key yourself; with --speed the run is played by itself. \
            `orrery test` runs it as a test.
            """)

    @Argument(help: "The file of the recording.", completion: .file(extensions: [RecordingFile.fileExtension]))
    var file: String

    @Option(help: ArgumentHelp("Runs it without a dashboard and prints what came of it.", discussion: RunFormat.list))
    var format: RunFormat?

    @Option(help: "How fast it is played: 4x, 0.5x, max.")
    var speed: Speed?

    @OptionGroup(title: "Screen") var screen: ScreenOptions

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let loaded = try LoadedRecording(file, in: context.environment, ScenarioCatalogue(context.environment))
        let style = context.environment.errorStyle
        context.errors.writeLines(loaded.warnings.map(style.safe))
        guard let format else { return try await play(loaded, in: context) }
        let replay = "orrery replay \(ShellWord.quoted(file))"
        let result = try loaded.plan.run(
            format, of: loaded.program, film: speed == nil ? loaded.film : nil, speed: speed, replay: replay,
            in: context)
        context.errors.writeLines(loaded.differences(of: result.mark).map(style.safe))
        return result.verdict
    }

    @MainActor
    private func play(_ loaded: LoadedRecording, in context: CommandContext) async throws(CommandFailure)
        -> CommandStatus
    {
        try await PlayRequest(
            loaded.run, of: loaded.scenario.handle, as: speed == nil ? loaded.run.performance : nil, speed: speed,
            screen: screen
        ).play(in: context)
    }
}
