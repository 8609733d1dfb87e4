import Kernel
import Snapshots

extension Player {
    /// Applies an input where the view stands; a comparison of variants goes on with it in both.
    mutating func apply(_ input: Input, at now: Duration) {
        leader = .nobody
        guard subject.apply(input) else { return }
        if companion?.isVariant == true, !input.isAboutOneTask {
            _ = companion?.playhead.apply(input)
        }
        companion?.forgetDifference()
        tempo.hold(clock, at: now)
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
    /// A task of one run is no task of another.
    fileprivate var isAboutOneTask: Bool {
        switch self {
        case .set: false
        case .cancel: true
        case .fault(let fault):
            if case .kill = fault { true } else { false }
        }
    }
}
