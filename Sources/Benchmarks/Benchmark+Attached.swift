import Engine
import Foundation
import Kernel
import ScenarioLanguage
import Snapshots

extension Benchmarks.Benchmark {
    static let attached = Self(
        name: "attached",
        about: "what the kernel's speed at full pace loses to the event ring and to a screen at 30 frames a second"
    ) {
        let crowd = Attachment(try LoadedProgram.named("busy", BusyPlace.text), from: .second)
        let few = BusyPlace.text.replacing("value: 100000", with: "value: 1000")
        return [
            "100,000 alive: " + crowd.row(),
            "1,000 alive: " + Attachment(try LoadedProgram.named("busy", few), from: .second).row(),
        ]
    }
}

/// One run, advanced at full speed in three ways: alone, with the event ring, and played for a screen.
private struct Attachment {
    private static let rounds = 5
    /// Seconds of processor time that each way is given in a round.
    private static let span = 1.0
    private static let frame = 1.0 / 30
    private static let slice = 20_000

    let scenario: LoadedProgram
    /// Measured from there on, when all tasks are alive.
    let start: Nanoseconds

    init(_ scenario: LoadedProgram, from start: Nanoseconds) {
        self.scenario = scenario
        self.start = start
    }

    /// Medians of rounds in which each way has its turn, so that a slow machine is slow for all.
    func row() -> String {
        var speeds: [[Double]] = [[], [], []]
        for _ in 0..<Self.rounds {
            speeds[0].append(alone())
            speeds[1].append(recording())
            speeds[2].append(played())
        }
        let medians = speeds.map { $0.sorted()[Self.rounds / 2] }
        let losses = medians.dropFirst().map { ((1 - $0 / medians[0]) * 100).text(1) }
        return "\((medians[0] / 1e6).text(1)) million transitions a second; with the event ring \(losses[0]) % less,"
            + " on a screen \(losses[1]) % less"
    }

    private func alone() -> Double {
        var kernel = Kernel(program: scenario.program, seed: 1)
        _ = kernel.advance(Kernel.Limit(time: start))
        let first = kernel.position.step
        let time = spend { _ in _ = kernel.advance(Kernel.Limit(budget: Self.slice)) }
        return Double(kernel.position.step - first) / time
    }

    private func recording() -> Double {
        var kernel = Kernel(program: scenario.program, seed: 1)
        var ring = TraceRing(capacity: 1 << 16)
        _ = kernel.advance(Kernel.Limit(time: start))
        let first = kernel.position.step
        let time = spend { _ in _ = kernel.advance(Kernel.Limit(budget: Self.slice), recording: &ring) }
        return Double(kernel.position.step - first) / time
    }

    /// With its checkpoints, and a snapshot of a screen of 200 by 60 each frame.
    private func played() -> Double {
        var film = Film(load: { [scenario] _, _ in scenario }, speed: .max)
        film.send(.open(name: scenario.card.name), at: .zero)
        film.send(.query(Self.query), at: .zero)
        film.send(.seek(.time(start)), at: .zero)
        while film.snapshot(at: .zero)?.playback.status != .paused { film.work(at: .zero) }
        film.send(.play, at: .zero)
        let first = film.snapshot(at: .zero)?.playback.position.step ?? 0
        var frames = 0.0
        let time = spend { elapsed in
            film.work(at: .seconds(elapsed), slices: 1)
            guard elapsed >= frames * Self.frame else { return }
            frames += 1
            _ = film.snapshot(at: .seconds(elapsed))
        }
        let last = film.snapshot(at: .seconds(time))?.playback.position.step ?? 0
        return Double(last - first) / time
    }

    private static let query = Query(
        tasks: Query.Window(limit: 20), folds: true, laneColumns: 120, resources: 20, names: 50,
        events: Query.Window(limit: 30), histogramColumns: 60, showsLines: true)

    /// Works for a while.
    ///
    /// - Returns: seconds of processor time that it took.
    private func spend(_ work: (_ elapsed: Double) -> Void) -> Double {
        let begin = Usage.processorTime
        var elapsed = 0.0
        while elapsed < Self.span {
            work(elapsed)
            elapsed = Usage.processorTime - begin
        }
        return elapsed
    }
}
