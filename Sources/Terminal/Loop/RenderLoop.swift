package import Dashboard
package import Snapshots

/// Plays a screenplay on a display: keys, signals and snapshots in, frames and commands out.
///
/// Everything happens on the main actor when something comes in; between, nothing runs. What the person does is painted
/// at once, snapshots no faster than `framesPerSecond`: the stream is expected to keep only its newest. What is to be
/// written goes to `export`, which takes its time and answers with a line for the person. `hears` is told of every message
/// before it is answered.
@MainActor
package final class RenderLoop<Play: Screenplay> {
    private var model: Play
    private let screen: any Display
    private let snapshots: AsyncStream<Snapshot>
    private let send: @MainActor (Command) -> Void
    private let hears: @MainActor (Message, Play) -> Void
    private let frameInterval: Duration
    private let export: @MainActor (Export, Play) async -> Notice
    private var writing: [Task<Void, Never>] = []
    private let sleep: @Sendable (Duration) async throws -> Void
    private var exit: Exit?
    private var lastFrame: Frame?
    private let exits = AsyncStream.makeStream(of: Exit.self, bufferingPolicy: .bufferingOldest(1))

    package init(
        model: Play, screen: any Display, snapshots: AsyncStream<Snapshot>,
        send: @escaping @MainActor (Command) -> Void, hears: @escaping @MainActor (Message, Play) -> Void = { _, _ in },
        framesPerSecond: Double = 30,
        export: @escaping @MainActor (Export, Play) async -> Notice,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.model = model
        self.screen = screen
        self.snapshots = snapshots
        self.send = send
        self.hears = hears
        self.frameInterval = .seconds(1 / framesPerSecond)
        self.export = export
        self.sleep = sleep
    }

    /// Plays until the person leaves, a signal ends it or the terminal goes away, and closes the display. To be called
    /// once; a cancelled task ends it too.
    package func run() async -> (exit: Exit, model: Play) {
        handle([.resized(screen.size)])
        screen.listen { [weak self] event in self?.take(event) }
        let following = Task { await followSnapshots() }
        var iterator = exits.stream.makeAsyncIterator()
        let exit = await iterator.next(isolation: #isolation) ?? .quit(leavesScreen: false)
        following.cancel()
        for task in writing {
            task.cancel()
            await task.value
        }
        screen.close(leaving: exit == .quit(leavesScreen: true) ? lastFrame : nil)
        return (exit, model)
    }

    private func followSnapshots() async {
        for await snapshot in snapshots {
            handle([.snapshot(snapshot)])
            guard (try? await sleep(frameInterval)) != nil else { return }
        }
    }

    private func take(_ event: DisplayEvent) {
        switch event {
        case .messages(let messages): handle(messages)
        case .repaint: paint()
        case .signal(let number): end(.signal(number))
        case .hangup: end(.hangup)
        }
    }

    private func handle(_ messages: [Message]) {
        for message in messages where exit == nil { update(message) }
        paint()
    }

    private func update(_ message: Message) {
        hears(message, model)
        for effect in model.update(message) { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .engine(let command): send(command)
        case .quit(let leavesScreen): end(.quit(leavesScreen: leavesScreen))
        case .redraw: screen.forget()
        case .copy(let text): if let reason = screen.copy(text) { update(.told(.refused(reason))) }
        case .export(let kind): write(kind)
        }
    }

    /// What is asked for is what was on the screen then.
    private func write(_ kind: Export) {
        let (play, export) = (model, export)
        writing.append(
            Task { [weak self] in
                let notice = await export(kind, play)
                self?.handle([.told(notice)])
            })
    }

    private func paint() {
        guard exit == nil else { return }
        let frame = model.view()
        screen.draw(frame)
        lastFrame = frame
    }

    private func end(_ exit: Exit) {
        guard self.exit == nil else { return }
        self.exit = exit
        exits.continuation.yield(exit)
    }
}
