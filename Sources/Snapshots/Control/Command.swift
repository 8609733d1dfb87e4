/// What a screen may ask of the engine. Each is answered by a snapshot within one frame.
package enum Command: Sendable, Equatable {
    /// Loads a scenario by name or path and stands paused at its first step.
    case open(name: String)
    case play
    case pause
    case togglePlay
    /// To the next, or the previous, transition that emits a trace event.
    case step
    case stepBack
    /// To the last transition before virtual time next moves on.
    case nextInstant
    case seek(Destination)
    /// Half, or twice, the speed.
    case slower, faster
    /// Back to the start: the same seed, the same inputs.
    case restart
    /// Back to the start with another seed.
    case newSeed
    case variant(String)
    case set(parameter: String, value: String)
    /// By so many detents, the engine choosing a fitting detent.
    case turn(parameter: String, by: Int)
    case query(Query)
    /// To the next, or the previous, marker or moment.
    case nextMarker, previousMarker
    case nextMoment, previousMoment
    /// To where this task next stands on another line; the line of a loop is none when it only goes round.
    case nextLine(of: TaskID)
    case cancel(TaskID)
    case fault(Fault)
    /// Shows another branch at the same instant.
    case branch(Int)
    case compare(With)
    /// To the first instant at which two compared runs differ.
    case firstDifference
    /// Playing goes as far as that place and waits there, until another is named; nil: as far as it goes. So a recording
    /// that is played again meets each press where it was, however late the machine makes it.
    case waitAt(Position?)
    /// Loads the scenario again: the same seed, the same place in time.
    case reload

    /// What to show beside the run.
    package enum With: Sendable, Equatable {
        case nothing
        case variant(String)
        case branch(Int)
    }

    package enum Destination: Sendable, Equatable {
        case step(UInt64)
        /// After that many transitions, shown at that instant.
        case place(Position)
        case time(Nanoseconds)
        /// By so much virtual time, forward or back.
        case by(Nanoseconds)
        case start
        /// The furthest point that this branch has reached.
        case head
        /// The end of the run.
        case end
    }
}

extension Command {
    /// It asks for something to be shown, and changes nothing.
    package var isQuery: Bool { if case .query = self { true } else { false } }
}

/// A change from outside that a run depends on beside its program and seed; recorded with the step it came at.
package enum Input: Sendable, Equatable, Hashable {
    /// `value` in the scenario language's own notation: `4`, `250ms`, `5%`, `true`, `'text'`.
    case set(parameter: String, value: String)
    case cancel(TaskID)
    case fault(Fault)
}

/// An input and the step it is applied at: after that many transitions, before the next.
package struct RecordedInput: Sendable, Equatable, Hashable {
    package var step: UInt64
    /// When, between those two transitions.
    package var time: Nanoseconds
    package var input: Input

    package init(step: UInt64, time: Nanoseconds = .zero, input: Input) {
        self.step = step
        self.time = time
        self.input = input
    }
}
