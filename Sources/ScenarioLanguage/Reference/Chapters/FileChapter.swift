struct FileChapter: Chapter {
    let title = "The file"

    static let example = """
        title: Two workers, three computations
        loop: { workers: 2 }
        tasks:
          work:
            - compute: 1s
        main:
          - gather: work() for k in 1..3
        expect:
          - elapsed == 2s
          - loop.utilization == 75%
        """

    func write(to page: inout Markdown) {
        page.paragraph(
            "A scenario is one YAML document, a map. Orrery reads YAML's *text*, never YAML's types: `no`, `on`, `010` and "
                + "`1:30` mean nothing special. It keeps whether a text stands in quotes. Tags, anchors, aliases, `<<`, tabs "
                + "and a second document are refused.")
        page.code(Starter.text(named: "my-scenario", schema: nil).trimmingBlanks)
        page.table(
            ["key", "what it is", "what stands there"],
            Section.all.filter(\.isPlayable).map { [$0.name.asCode, $0.summary, $0.form.noun] })
        page.paragraph(
            "`title` and one of `main` and `load` must be there. When `main` returns, what still runs is cancelled and "
                + "cleans up; `elapsed` is the instant after that. With `load` the run goes on until all that has arrived has "
                + "ended.")
        page.heading(3, "Parameters")
        page.paragraph(
            "A parameter is a knob: a number, duration, rate, text, or true or false, that turns while the scenario runs, "
                + "and by `--set name=value`. Steps only read it. A parameter may hold a distribution, `service: "
                + "exponential(200ms)`: each use is a draw, and its values are the knobs, `service.mean`. With limits a "
                + "parameter is a map:")
        page.table(
            ["key", "meaning"],
            ScenarioReader.ParameterKey.allCases.map { [$0.rawValue.asCode, $0.summary] })
        page.heading(3, "Loop")
        page.paragraph(
            "One worker runs all tasks, and who computes keeps it. With more workers a computation takes one along, and the "
                + "others go on while one is free; within an instant tasks still run one at a time, so what a task "
                + "does between two waits stays whole. A computation is a wait then: what was read before it may be old."
        )
        page.table(["key", "meaning"], ScenarioReader.LoopKey.allCases.map { [$0.rawValue.asCode, $0.summary] })
        page.code(Self.example)
        page.heading(3, "Tasks")
        page.paragraph(
            "A task is a list of steps. What plain code does, a `def` among coroutines, is a task with two keys; `create` in "
                + "it gives what a plain call of a coroutine gives, and nothing has run.")
        page.table(["key", "meaning"], ScenarioReader.TaskKey.allCases.map { [$0.rawValue.asCode, $0.summary] })
        page.heading(3, "Show")
        page.paragraph("One pane or a list of panes: \(ScenarioReader.paneNames.asCodes).")
    }
}

extension Section.Form {
    /// As the table of keys names it.
    fileprivate var noun: String {
        switch self {
        case .words: "words"
        case .slot(let slot): slot.noun
        case .panes: "a pane or a list of panes"
        case .loop: "`{ workers: 1 }`"
        case .parameters: "`name: value`, `name: { value: …, min: …, max: … }`"
        case .resources: "`name: resource`, `name(key): resource`"
        case .state: "`name: value`"
        case .tasks: "`name:` or `name(a, b):` and a list of steps, or `{ sync: true, do: steps }`"
        case .load: "`name:` and a map, see Load"
        case .script: "a list of `{ at: 30s, turn: slots = 2 }`, see Script"
        case .variants: "`name:` and a map, see Variants"
        case .expectations: "a list of conditions, see Expectations"
        }
    }
}
