import Snapshots

@testable import Dashboard

/// Screens worth looking at: what golden frames and the tests of all sizes draw.
enum Scene: String, CaseIterable, Sendable {
    case list, filteredList, emptyList
    case semaphore, folded, chosenTask, queue, timeout, timeoutFired, lock, errors, deadlock
    case onlyQueues, onlyPermits, onlyTimeouts, onlyEvents, onlyLoop, onlyScenario, onlyLatency, onlyKnobs, onlyFindings
    case latency, knobs, findings, scenario, chosenLine
    case help, foundHelp, palette, foundCommand, faults, fork, branchList, exports, prompt
    case filtering, filtered, sorted, alive
    case taskDetails, why, whyDeadlock, queueDetails, eventDetails, latencyDetails
    case problems, opening, foreignText
    case note, question, answered, branches, compared, comparedOnlyTasks, refused, presented
    case lessonLayout, resourcesLayout, loadLayout, everythingLayout

    /// Those that look otherwise at every size: each pane enlarged, and each mode. What lies on top looks the same.
    static let spacious: [Scene] =
        [.list, .semaphore, .folded, .queue, .timeout, .errors, .deadlock, .question, .why, .compared]
        + [.comparedOnlyTasks, .presented, .lessonLayout, .resourcesLayout, .loadLayout, .everythingLayout]
        + allCases.filter { $0.rawValue.hasPrefix("only") }

    func model(_ size: Size, _ charset: Charset = .unicode) -> Model {
        let options = Model.Options(charset: charset, isOpened: true, presents: self == .presented, layout: layout)
        return switch self {
        case .list: list(size, charset, .down, .down)
        case .filteredList: list(size, charset, "/", "l", "o")
        case .emptyList: Model(scenarios: [], size: size, options: Model.Options(charset: charset))
        case .opening: list(size, charset, .down, .enter)
        default: stage(size, options).model
        }
    }

    private var layout: LayoutPreset {
        switch self {
        case .lessonLayout: .lesson
        case .resourcesLayout: .resources
        case .loadLayout: .load
        case .everythingLayout: .everything
        default: .scenario
        }
    }

    private func stage(_ size: Size, _ options: Model.Options) -> Stage {
        let act = act
        var stage = Stage(act.run, columns: size.columns, rows: size.rows, at: act.time, options: options)
        for key in act.keys { stage.press(key) }
        return stage
    }

    private func list(_ size: Size, _ charset: Charset, _ keys: Key...) -> Model {
        var model = Model(scenarios: Scenarios.cards, size: size, options: Model.Options(charset: charset))
        for key in keys { _ = model.update(.key(key)) }
        return model
    }
}

extension Scene {
    /// A run, a time in milliseconds, and what a person does there.
    private struct Act {
        var run: ScriptedRun
        var time: Int64
        var keys: [Key]

        init(_ run: ScriptedRun, _ time: Int64, _ keys: Key...) {
            self.run = run
            self.time = time
            self.keys = keys
        }
    }

    private var act: Act {
        switch self {
        case .folded: Act(Scenarios.semaphore(), 1_250, "u")
        case .chosenTask: Act(Scenarios.semaphore(), 1_250, .down, .down, .down)
        case .queue: Act(Scenarios.producersAndConsumers(), 450)
        case .timeout: Act(Scenarios.timeout(), 1_600)
        case .timeoutFired: Act(Scenarios.timeout(), 2_000)
        case .lock: Act(Scenarios.lock(), 235)
        case .errors: Act(Scenarios.errors(), 100)
        case .deadlock: Act(Scenarios.deadlock(), 10)
        case .foreignText: Act(Scenarios.foreign(), 50)
        case .problems: Act(Scenarios.broken(), 0)
        case .note: Act(Scenarios.moments(), 500)
        case .question: Act(Scenarios.moments(), 1_000, .down)
        case .answered: Act(Scenarios.moments(), 1_000, "1")
        case .branches: Act(Scenarios.branches(), 1_250)
        case .branchList: Act(Scenarios.branches(), 1_250, "B")
        case .compared: Act(Scenarios.compared(), 250, .down, .down)
        case .comparedOnlyTasks: Act(Scenarios.compared(), 1_250, "e")
        case .latency: Act(Scenarios.semaphore(), 2_600, "8")
        case .knobs: Act(Scenarios.semaphore(), 1_250, "9", .down, .down)
        case .findings: Act(Scenarios.deadlock(), 10, "0")
        case .scenario: Act(Scenarios.semaphore(), 1_250, "7")
        case .chosenLine: Act(Scenarios.semaphore(), 1_250, "7", .down, .down, .down)
        case .presented: Act(Scenarios.timeout(), 1_600)
        default: only ?? popup
        }
    }

    /// One pane, enlarged.
    private var only: Act? {
        switch self {
        case .onlyQueues: Act(Scenarios.producersAndConsumers(), 450, "2", "e")
        case .onlyPermits: Act(Scenarios.semaphore(), 1_250, "3", "e")
        case .onlyTimeouts: Act(Scenarios.timeout(), 1_600, "4", "e")
        case .onlyEvents: Act(Scenarios.lock(), 400, "5", "e", .up, .up)
        case .onlyLoop: Act(Scenarios.semaphore(), 1_250, "6", "e")
        case .onlyScenario: Act(Scenarios.semaphore(), 1_250, "7", "e")
        case .onlyLatency: Act(Scenarios.semaphore(), 2_600, "8", "e")
        case .onlyKnobs: Act(Scenarios.semaphore(), 1_250, "9", "e")
        case .onlyFindings: Act(Scenarios.deadlock(), 10, "0", "e")
        default: nil
        }
    }

    private var popup: Act {
        switch self {
        case .help: Act(Scenarios.semaphore(), 1_250, "?")
        case .foundHelp: Act(Scenarios.semaphore(), 1_250, "?", "/", "s", "t", "e", "p")
        case .palette: Act(Scenarios.semaphore(), 1_250, ":")
        case .foundCommand: Act(Scenarios.semaphore(), 1_250, ":", "s", "l", "o", "t")
        case .faults: Act(Scenarios.semaphore(), 1_250, .down, .down, "x", .down)
        case .fork: Act(Scenarios.semaphore(), 1_250, "f")
        case .exports: Act(Scenarios.semaphore(), 1_250, "w", .down)
        case .prompt: Act(Scenarios.semaphore(), 1_250, "9", .enter, "4")
        case .filtering: Act(Scenarios.semaphore(), 1_250, "/", "a", "p", "i")
        case .filtered: Act(Scenarios.semaphore(), 1_250, "/", "a", "p", "i", "!", .enter)
        case .sorted: Act(Scenarios.semaphore(), 1_250, "s")
        case .alive: Act(Scenarios.semaphore(), 1_250, "a", "T")
        case .taskDetails: Act(Scenarios.lock(), 235, .down, .down, .enter)
        case .why: Act(Scenarios.semaphore(), 1_250, "a", .down, .down, .down, .down, .down, .enter)
        case .whyDeadlock: Act(Scenarios.deadlock(), 10, .down, .down, .enter)
        case .queueDetails: Act(Scenarios.producersAndConsumers(), 450, "2", .enter)
        case .eventDetails: Act(Scenarios.semaphore(), 1_250, "5", .up, .enter)
        case .latencyDetails: Act(Scenarios.semaphore(), 2_600, "8", .enter)
        case .refused: Act(Scenarios.semaphore(), 1_250, "c")
        default: Act(Scenarios.semaphore(), 1_250)
        }
    }
}
