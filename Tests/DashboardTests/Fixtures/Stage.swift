import Snapshots

@testable import Dashboard

/// A dashboard with a scripted run behind it: answers the model's queries until it asks no more, as an engine does.
struct Stage {
    var model: Model
    let run: ScriptedRun
    private(set) var time: Int64 = 0
    private(set) var query = Query()
    private var serial: UInt64 = 0
    /// What the model asked for, queries aside.
    private(set) var effects: [Effect] = []

    init(
        _ run: ScriptedRun, columns: Int = 80, rows: Int = 24, at milliseconds: Int64 = 0,
        options: Model.Options = Model.Options(isOpened: true)
    ) {
        self.run = run
        model = Model(scenarios: Scenarios.cards, size: Size(columns: columns, rows: rows), options: options)
        show(at: milliseconds)
    }

    mutating func show(at milliseconds: Int64) {
        time = milliseconds
        serial += 1
        send(.snapshot(run.snapshot(at: time, query, serial: serial)))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    mutating func send(_ message: Message) {
        let answer = model.update(message)
        effects += answer.filter { if case .engine(.query) = $0 { false } else { true } }
        for case .engine(.query(let query)) in answer {
            self.query = query
            show(at: time)
        }
    }

    /// What is on the screen.
    var text: [String] { FrameText.text(model.view()) }
}
