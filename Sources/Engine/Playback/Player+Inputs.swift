import Kernel
import Snapshots

extension Player {
    /// Applies an input where the view stands; a comparison of variants goes on with it in both.
    mutating func apply(_ input: Input, at now: Duration) {
        leader = .nobody
        let name = input.task.flatMap { subject.view.kernel.name(ofLive: $0) }
        guard subject.apply(input) else { return }
        if companion?.isVariant == true { applyBeside(input, named: name) }
        companion?.forgetDifference()
        tempo.hold(clock, at: now)
    }

    /// Applies an input to the other variant; what is about a task, to the one that has the same name there.
    private mutating func applyBeside(_ input: Input, named name: String?) {
        guard input.task != nil else {
            _ = companion?.playhead.apply(input)
            return
        }
        guard let name, let other = companion?.playhead.view.kernel.liveTask(named: name) else { return }
        _ = companion?.playhead.apply(input.about(other))
    }

    /// Turns a knob by so many clicks.
    mutating func turn(_ parameter: String, by clicks: Int, at now: Duration) {
        let declaration = scenario.program.parameters.first { $0.name == parameter }
        guard let declaration, let text = subject.view.kernel.value(ofParameter: parameter) else {
            return say("no parameter \(parameter)")
        }
        guard let value = Constant(parsing: text),
            let turned = Detents(declaration: declaration).turned(value, by: clicks)
        else { return say("\(parameter) is set, not turned") }
        if turned != value { apply(.set(parameter: parameter, value: turned.notation), at: now) }
    }
}

extension Input {
    /// The task that it is about, if it is about one.
    var task: TaskID? {
        switch self {
        case .cancel(let task), .fault(.kill(let task)): task
        case .set, .fault: nil
        }
    }

    /// The same, done to another task.
    fileprivate func about(_ task: TaskID) -> Input {
        switch self {
        case .cancel: .cancel(task)
        case .fault(.kill): .fault(.kill(task))
        case .set, .fault: self
        }
    }
}
