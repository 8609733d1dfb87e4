import Dashboard
import Engine
import Foundation
import Kernel
import ScenarioLanguage
import Snapshots

extension Benchmarks.Benchmark {
    static let frames = Self(
        name: "frames", about: "100,000 tasks alive, played in real time at 30 frames a second, every pane changing"
    ) {
        let scenario = try LoadedProgram.named("busy", BusyPlace.text)
        return [Size(columns: 200, rows: 60), Size(columns: 80, rows: 24)].flatMap { size -> [String] in
            var screening = Screening(scenario, size)
            let title = "\(size.columns)x\(size.rows)"
            return ["\(title): first frame \(screening.open().text(1)) ms after the scenario was loaded"]
                + [
                    ("as it opens", ""), ("sorted by state", "s"), ("sorted by age", "s"), ("folded", "u"),
                    ("filtered", "u/walker\r"),
                ].map {
                    screening.press($0.1)
                    return "\(title), \($0.0): " + screening.measure()
                } + ["\(title): " + screening.measureKeys()]
        }
    }

    static let memory = Self(name: "memory", about: "a run of a day of virtual time, at full speed, on the screen") {
        let path = "scenarios/load/mm1.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let before = Usage.peakMemory
        var screening = Screening(try LoadedProgram.named("mm1", text), Size(columns: 200, rows: 60), speed: .max)
        _ = screening.open()
        let frames = screening.playToEnd()
        return ["\(path), \(frames) frames: peak memory \(Usage.peakMemory) MB, \(before) MB before"]
    }
}

/// The dashboard without a terminal, its frames encoded as a terminal is sent them.
private struct Screening: ~Copyable {
    private static let framesPerSecond = 30.0
    private static let warmUp = 60
    private static let measured = 300

    private var film: Film
    private var model: Model
    private var shown: Frame?
    private var number = 0

    init(_ scenario: LoadedProgram, _ size: Size, speed: Speed = .times(1)) {
        film = Film(load: { _, _ in scenario }, speed: speed)
        model = Model(scenarios: [], size: size, options: Model.Options(isOpened: true))
    }

    private var now: Duration { .seconds(Double(number) / Self.framesPerSecond) }

    /// - Returns: milliseconds to the first frame.
    mutating func open() -> Double {
        let begin = Usage.processorTime
        film.send(.open(name: "busy"), at: .zero)
        _ = show()
        let time = Usage.processorTime - begin
        send([.engine(.play)])
        return time * 1e3
    }

    mutating func press(_ keys: String) {
        for key in keys { send(model.update(.key(key == "\r" ? .enter : .character(key)))) }
    }

    /// The share of a core that all but the kernel's work takes, and what is sent.
    mutating func measure() -> String {
        for _ in 0..<Self.warmUp { _ = playFrame() }
        var costs: [Double] = []
        var bytes: [Int] = []
        for _ in 0..<Self.measured {
            let (cost, count) = playFrame()
            costs.append(cost * 1e3)
            bytes.append(count)
        }
        let mean = costs.reduce(0, +) / Double(costs.count)
        let share = mean / 1e3 * Self.framesPerSecond * 100
        let alive = model.snapshot?.runs.first?.counts.alive ?? 0
        return
            "\(share.text(1)) % of a core, \(mean.text(2)) ms a frame (p99 \(costs.sorted()[costs.count * 99 / 100].text(2))),"
            + " \(bytes.reduce(0, +) / bytes.count) bytes a frame, \(alive) alive"
    }

    /// From a key to the frame that answers it.
    mutating func measureKeys() -> String {
        let keys: [Key] = [
            .down, .down, .up, .character("J"), .character("s"), .tab, .backTab, .character("u"), .character("u"),
            .character("/"), .character("e"), .enter, .escape, .character("K"),
        ]
        var times: [Double] = []
        for index in 0..<Self.measured {
            _ = playFrame()
            let begin = Usage.processorTime
            send(model.update(.key(keys[index % keys.count])))
            _ = show()
            times.append((Usage.processorTime - begin) * 1e3)
        }
        times.sort()
        return "key to paint p50 \(times[times.count / 2].text(2)) ms, p99 \(times[times.count * 99 / 100].text(2)) ms"
    }

    mutating func playToEnd() -> Int {
        while model.snapshot?.playback.status != .finished { _ = playFrame() }
        return number
    }

    private mutating func playFrame() -> (cost: Double, bytes: Int) {
        number += 1
        film.work(at: now)
        let begin = Usage.processorTime
        let bytes = show()
        return (Usage.processorTime - begin, bytes)
    }

    private mutating func show() -> Int {
        guard let snapshot = film.snapshot(at: now) else { return 0 }
        send(model.update(.snapshot(snapshot)))
        let frame = model.view()
        let text = frame.ansi(after: shown, theme: .dark)
        shown = frame
        return text.utf8.count
    }

    private mutating func send(_ effects: [Effect]) {
        for case .engine(let command) in effects { film.send(command, at: now) }
    }
}

extension LoadedProgram {
    static func named(_ name: String, _ text: String) throws -> LoadedProgram {
        let source = ScenarioSource(name: name, path: "\(name).yaml", text: text)
        return LoadedProgram(
            program: try loadScenario(source).get().program, card: ScenarioCard(name: name, title: name))
    }
}
