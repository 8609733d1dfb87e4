package import Snapshots

/// Plays scenarios for a screen: commands in, snapshots out.
///
/// The only actor of the engine, and the only place where it waits. What is to be done is said by `Session`, a state
/// machine; this driver hands it commands and the time, one slice of work after the other, and sleeps in between.
///
///     let engine = ScenarioEngine(load: loader)
///     async let playing: Void = engine.run()
///     engine.send(.open(name: "semaphore"))
///     for await snapshot in engine.snapshots { draw(snapshot) }
package actor ScenarioEngine {
    /// The newest snapshot, never an older one; at most one a frame, beside the answers to commands. Ends with `run`.
    package nonisolated let snapshots: AsyncStream<Snapshot>

    private nonisolated let output: AsyncStream<Snapshot>.Continuation
    private let inbox: AsyncStream<Event>
    private nonisolated let mailbox: AsyncStream<Event>.Continuation
    private let clock: WallClock
    private var session: Session
    private var slice = SliceBudget()
    private var gate: FrameGate
    private var isTurnQueued = false
    private var isSleeping = false

    private enum Event: Sendable {
        case command(Command, Cue?)
        /// The driver's own call to itself, behind the commands that came before.
        case turn
        case frame
    }

    /// - Parameters:
    ///   - load: called on the engine, for each scenario and variant that is opened.
    ///   - inputs: applied before the first transition of every run.
    ///   - recorded: applied each at its step, in the first run that is opened; known to be taken there.
    ///   - speed: nil plays each run in about a quarter of a minute.
    package init(
        load: @escaping ScenarioLoader, clock: some Clock<Duration> = ContinuousClock(), framesPerSecond: Int = 30,
        seed: UInt64 = 1, inputs: [Input] = [], recorded: [RecordedInput] = [], speed: Speed? = nil
    ) {
        (snapshots, output) = AsyncStream.makeStream(of: Snapshot.self, bufferingPolicy: .bufferingNewest(1))
        (inbox, mailbox) = AsyncStream.makeStream(of: Event.self)
        self.clock = WallClock(clock)
        gate = FrameGate(framesPerSecond: framesPerSecond)
        session = Session(
            load: load, options: Session.Options(seed: seed, inputs: inputs, recorded: recorded, speed: speed))
    }

    /// Hands over a command, to be carried out in the order of sending. Never waits.
    package nonisolated func send(_ command: Command, on cue: Cue? = nil) {
        mailbox.yield(.command(command, cue))
    }

    /// Carries out commands until the task is cancelled; called once. Nothing is left running after it.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for await event in inbox {
                guard !Task.isCancelled else { break }
                switch event {
                case .command(let command, let cue): await handle(command, on: cue)
                case .frame:
                    isSleeping = false
                    queueTurn()
                case .turn:
                    isTurnQueued = false
                    await next(after: takeTurn(), in: &group)
                }
            }
            group.cancelAll()
        }
        mailbox.finish()
        output.finish()
    }

    /// What was played, as far as the branch on the screen has been followed; nil while nothing is open.
    package func played() -> Played? { session.played }

    private func handle(_ command: Command, on cue: Cue?) async {
        if let place = cue?.place { await go(to: place) }
        let now = clock.now()
        gate.oweAnswer(at: now)
        session.handle(command, on: cue, at: now, budget: slice.transitions)
        queueTurn()
    }

    /// All the way, before anything else is done.
    private func go(to place: Position) async {
        guard session.head(for: place, at: clock.now()) else { return }
        while session.isTravelling, !Task.isCancelled {
            session.travel(at: clock.now(), budget: slice.transitions)
            await Task.yield()
        }
    }

    /// One slice of work, and the snapshot that has become due.
    private func takeTurn() -> Turn {
        let start = clock.now()
        var turn = session.work(at: start, budget: slice.transitions)
        let end = clock.now()
        slice.learn(made: turn.transitions, in: end - start)
        if turn.isChanged || gate.owesAnswer,
            gate.isOpen(at: end, isTravelling: turn.isTravelling, isApart: turn.isApart)
        {
            publish(at: end)
            turn.isChanged = false
        }
        return turn
    }

    private func publish(at now: Duration) {
        gate.pass(at: now)
        if let snapshot = session.snapshot(at: now) { output.yield(snapshot) }
    }

    /// Sees to it that the next turn comes when it is due.
    private func next(after turn: Turn, in group: inout DiscardingTaskGroup) async {
        switch turn.demand {
        case .now:
            queueTurn()
            await Task.yield()
        case .atNextFrame: sleepUntilNextFrame(in: &group)
        case .none where turn.isChanged: sleepUntilNextFrame(in: &group)
        case .none: break
        }
    }

    private func queueTurn() {
        guard !isTurnQueued else { return }
        isTurnQueued = true
        mailbox.yield(.turn)
    }

    private func sleepUntilNextFrame(in group: inout DiscardingTaskGroup) {
        guard !isSleeping else { return }
        isSleeping = true
        let (clock, mailbox) = (clock, mailbox)
        let frame = gate.nextFrame(after: clock.now())
        group.addTask {
            try? await clock.sleep(frame)
            mailbox.yield(.frame)
        }
    }
}
