import Snapshots

@testable import Dashboard

/// Screens worth looking at: what golden frames and the tests of all sizes draw.
enum Scene: String, CaseIterable, Sendable {
    case list, filteredList, emptyList
    case semaphore, folded, chosenTask, queue, timeout, timeoutFired, lock, errors, deadlock, ascii
    case onlyQueues, onlyPermits, onlyTimeouts, onlyEvents, onlyLoop, onlyScenario
    case help, taskDetails, queueDetails, eventDetails, problems, opening, foreignText, note

    func model(_ size: Size) -> Model {
        switch self {
        case .list: list(size, .down, .down)
        case .filteredList: list(size, "/", "l", "o")
        case .emptyList: Model(scenarios: [], size: size)
        case .semaphore: stage(Scenarios.semaphore(), size, at: 1_250).model
        case .folded: stage(Scenarios.semaphore(), size, at: 1_250, "u").model
        case .chosenTask: stage(Scenarios.semaphore(), size, at: 1_250, .down, .down, .down).model
        case .queue: stage(Scenarios.producersAndConsumers(), size, at: 450).model
        case .timeout: stage(Scenarios.timeout(), size, at: 1_600).model
        case .timeoutFired: stage(Scenarios.timeout(), size, at: 2_000).model
        case .lock: stage(Scenarios.lock(), size, at: 235).model
        case .errors: stage(Scenarios.errors(), size, at: 100).model
        case .deadlock: stage(Scenarios.deadlock(), size, at: 10).model
        case .ascii: stage(Scenarios.semaphore(), size, at: 1_250, charset: .ascii).model
        case .onlyQueues: stage(Scenarios.producersAndConsumers(), size, at: 450, "2", "e").model
        case .onlyPermits: stage(Scenarios.semaphore(), size, at: 1_250, "3", "e").model
        case .onlyTimeouts: stage(Scenarios.timeout(), size, at: 1_600, "4", "e").model
        case .onlyEvents: stage(Scenarios.lock(), size, at: 400, "5", "e", .up, .up).model
        case .onlyLoop: stage(Scenarios.semaphore(), size, at: 1_250, "6", "e").model
        case .onlyScenario: stage(Scenarios.semaphore(), size, at: 1_250, "7", "e").model
        case .help: stage(Scenarios.semaphore(), size, at: 1_250, "?").model
        case .taskDetails: stage(Scenarios.lock(), size, at: 235, .down, .down, .enter).model
        case .queueDetails: stage(Scenarios.producersAndConsumers(), size, at: 450, "2", .enter).model
        case .eventDetails: stage(Scenarios.semaphore(), size, at: 1_250, "5", .up, .enter).model
        case .problems: stage(Scenarios.broken(), size, at: 0).model
        case .opening: list(size, .down, .enter)
        case .foreignText: stage(Scenarios.foreign(), size, at: 50).model
        case .note: note(size)
        }
    }

    private func note(_ size: Size) -> Model {
        var stage = stage(Scenarios.semaphore(), size, at: 500)
        var snapshot = Scenarios.semaphore().snapshot(at: 500, stage.query, serial: 99)
        snapshot.playback.status = .paused
        snapshot.playback.moment = Moment(
            text: "The first three are done in the same instant, and three others have their slots: nobody overtakes.",
            line: 12)
        _ = stage.model.update(.snapshot(snapshot))
        return stage.model
    }

    private func list(_ size: Size, _ keys: Key...) -> Model {
        var model = Model(scenarios: Scenarios.cards, size: size)
        for key in keys { _ = model.update(.key(key)) }
        return model
    }

    private func stage(
        _ run: ScriptedRun, _ size: Size, at milliseconds: Int64, _ keys: Key..., charset: Charset = .unicode
    ) -> Stage {
        var stage = Stage(run, columns: size.columns, rows: size.rows, at: milliseconds, charset: charset)
        for key in keys { stage.press(key) }
        return stage
    }
}
