import Kernel
import Snapshots

/// One history of a run: everything that it is a function of, and how far it has been followed.
struct Branch: Sendable {
    let program: Program
    let seed: UInt64
    /// Ascending by step.
    var inputs: [RecordedInput]
    /// The branch that this one left at `fork`; nil for one that began by itself.
    let parent: Int?
    let fork: Position
    /// What made it; "" for one that began by itself.
    var label: String
    /// The furthest point reached.
    var head = Position.start
    var length = Length.unknown
    var markers = MarkerLog()

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
        Array(inputs.prefix(inputs.openingCount))
    }

    var origin: Playback.Origin {
        let opening = openingInputs.map(\.input)
        return Playback.Origin(opening: opening, changes: inputs.count - opening.count, until: until)
    }

    /// Where the run was to stop, when that was asked for.
    var until: Nanoseconds? { program.horizon == Nanoseconds(.max) ? nil : program.horizon }

    /// The marks as far as the run is known: to its end, else to where it has been followed.
    var knownMarkers: [Marker] { markers.spread(upTo: end?.position ?? head) }

    /// What came after the fork turns one knob, and nothing else.
    func turnsOnly(_ parameter: String) -> Bool {
        inputs.allSatisfy { input in
            guard input.step >= fork.step, case .set(let name, _) = input.input else { return input.step < fork.step }
            return name == parameter
        }
    }
}

/// Where a run ends, and how many trace events it has emitted by then.
struct RunEnd: Sendable, Equatable {
    var position: Position
    var events: UInt64
}
