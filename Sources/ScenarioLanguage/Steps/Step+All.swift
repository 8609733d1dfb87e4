extension Step {
    /// Steps of the tasks that its jobs write out.
    private var jobBlocks: [[Step]] { head?.job?.blocks ?? [] }

    /// It, and every step inside, in the order of the text.
    var all: [Step] { [self] + (jobBlocks + blocks).flatMap { $0.flatMap(\.all) } }
}

extension Job {
    /// The steps of each block in it.
    var blocks: [[Step]] {
        switch self {
        case .expression: []
        case .list(let jobs): jobs.flatMap(\.blocks)
        case .block(let block): [block.steps]
        }
    }
}

extension ScenarioSyntax {
    /// Every step of main, the tasks and the loads.
    var allSteps: [Step] {
        let bodies = [main?.steps ?? []] + tasks.map(\.steps) + loads.flatMap { $0.job?.blocks ?? [] }
        return bodies.flatMap { $0.flatMap(\.all) }
    }
}
