internal import Dashboard
internal import Engine
internal import Kernel
internal import ScenarioLanguage
internal import Snapshots
internal import Terminal

extension PlayRequest {
    /// Wires engine, dashboard and display, and plays until the person leaves.
    ///
    /// - Throws: `noSuchFile`, `badScenario` or `usage` before the screen is taken; `usage` when there is none.
    @MainActor
    func play(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        let catalogue = ScenarioCatalogue(context.environment)
        try check(catalogue)
        let display = try open(context)
        let watch = FileWatch()
        let engine = engine(catalogue, watch)
        let now = Self.clock()
        let tape = Tape(speed: speed, layout: screen.layout ?? .scenario, now: now)
        let prompter = Prompter(presses, on: display, tape: tape, now: now) { engine.send($0) }
        let folder = ExportFolder(context.environment, tape: tape) { await engine.played() }
        let loop = RenderLoop(
            model: model(catalogue, context, display.size), screen: prompter, snapshots: engine.snapshots,
            send: { engine.send($0, on: tape.cue(for: $0)) },
            hears: { tape.hear($0, at: $1) },
            export: { prompter.isPrompting ? .refused("a recording writes no files") : await folder.write($0, of: $1) })
        let playing = Task { await engine.run() }
        let watching = Task.detached { await watch.run { engine.send(.reload) } }
        let prompting = presses.isEmpty ? nil : Task { await prompter.run() }
        if let scenario { engine.send(.open(name: scenario)) }
        let (exit, model) = await loop.run()
        prompting?.cancel()
        watching.cancel()
        playing.cancel()
        await prompting?.value
        await watching.value
        await playing.value
        if exit == .quit(leavesScreen: false) { context.output.writeLines(model.summary()) }
        return CommandStatus(rawValue: exit.code)
    }

    /// Of the wall, from now on.
    private static func clock() -> () -> Duration {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }

    /// Faults of the scenario and of the settings are told on the command line, not on a screen that vanishes.
    private func check(_ catalogue: ScenarioCatalogue) throws(CommandFailure) {
        guard let scenario else { return }
        let program = try catalogue.resolve(scenario).load(variant: variant).program
        var plan = RunPlan(
            program: program, variant: variant ?? "", seed: seed, inputs: inputs, recorded: recorded, until: until)
        // As far as the last input, each of which must be taken.
        plan.end = recorded.last.map { $0.step + 1 }
        if recorded.isEmpty { _ = try plan.start() } else { _ = try plan.run { _ in true } }
    }

    @MainActor
    private func open(_ context: CommandContext) throws(CommandFailure) -> any Display {
        do {
            return try context.openDisplay(context.environment, screen)
        } catch {
            throw CommandFailure(.usage, error.description)
        }
    }

    private func engine(_ catalogue: ScenarioCatalogue, _ watch: FileWatch) -> ScenarioEngine {
        ScenarioEngine(
            load: catalogue.loader(opening: scenario, variant: variant, until: until, following: watch), seed: seed,
            inputs: inputs, recorded: recorded, speed: speed)
    }

    private func model(_ catalogue: ScenarioCatalogue, _ context: CommandContext, _ size: Size) -> Model {
        Model(
            scenarios: catalogue.files.map(\.card), size: size,
            options: Model.Options(
                charset: screen.charset(in: context.environment), isOpened: scenario != nil,
                presents: screen.present, theme: screen.theme(in: context.environment),
                layout: screen.layout ?? .scenario))
    }
}
