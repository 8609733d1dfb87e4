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
    private static let rounds = 11
    /// Seconds of processor time that each way is given in a round.
    private static let span = 0.6
    private static let frame = 1.0 / 30
    private static let slice = 20_000

    let scenario: LoadedProgram
    /// Measured from there on, when all tasks are alive.
    let start: Nanoseconds

    init(_ scenario: LoadedProgram, from start: Nanoseconds) {
        self.scenario = scenario
        self.start = start
    }

    /// Medians of what each round loses: its three ways follow each other, so that a slow machine is slow for all.
    func row() -> String {
        var speeds: [Double] = []
        var losses: [[Double]] = [[], [], []]
        for _ in 0..<Self.rounds {
            let (alone, recording, played) = (alone(), recording(), played())
            speeds.append(alone)
            for (way, share) in [recording / alone, played / alone, played / recording].enumerated() {
                losses[way].append((1 - share) * 100)
            }
        }
        let texts = losses.map { Self.median($0).text(1) }
        return
            "\((Self.median(speeds) / 1e6).text(1)) million transitions a second; with the event ring \(texts[0]) % less,"
            + " on a screen \(texts[1]) % less, \(texts[2]) % of it beside the ring"
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

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
