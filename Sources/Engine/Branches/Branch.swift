import Kernel
import Snapshots

/// One history of a run: everything that it is a function of, and how far it has been followed.
struct Branch: Sendable {
    let program: Program
    let seed: UInt64
    /// Ascending by step.
    var inputs: [RecordedInput]
    /// The branch that this one left, after `forkStep` transitions; nil for one that began by itself.
    let parent: Int?
    let forkStep: UInt64
    /// The furthest point reached.
    var head = Position.start
    var length = Length.unknown

    /// What is known of a run's end.
    enum Length: Sendable, Equatable {
        /// Not looked for yet.
        case unknown
        /// Further off than one looks ahead.
        case far
        case ends(RunEnd)
    }

    var end: RunEnd? {
        if case .ends(let end) = length { end } else { nil }
    }

    /// Inputs that came before the run's first own transition: what a restart keeps.
    var openingInputs: [RecordedInput] {
        Array(inputs.enumerated().prefix { $0.element.step == UInt64($0.offset) }.map(\.element))
    }
}

/// Where a run ends, and how many trace events it has emitted by then.
struct RunEnd: Sendable, Equatable {
    var position: Position
    var events: UInt64
}
