package import Snapshots

/// One run of a program: a value, deterministic, with no clock and no I/O.
package struct Kernel: ~Copyable {
    /// How far `advance` may go. Whatever comes first ends it.
    package struct Limit: Sendable {
        /// Make transitions while `position.step` is below this.
        package var step: UInt64
        /// Do not let virtual time pass this; transitions at this very instant are made.
        package var time: Nanoseconds
        /// At most so many transitions in this call: the slice between two looks at the mailbox.
        package var budget: Int
        /// Stop after the first transition that emits a trace event.
        package var stopsAtEvent: Bool

        package init(
            step: UInt64 = .max, time: Nanoseconds = Nanoseconds(.max), budget: Int = .max, stopsAtEvent: Bool = false
        ) {
            self.step = step
            self.time = time
            self.budget = budget
            self.stopsAtEvent = stopsAtEvent
        }
    }

    /// Why `advance` returned.
    package enum Stop: Sendable, Equatable {
        case ended
        case step
        /// The next transition lies after `Limit.time`.
        case time
        case budget
        case event
    }

    package let program: Program
    package let seed: UInt64
    package private(set) var position = Position.start
    /// Nil while the run goes on.
    package private(set) var outcome: Outcome?

    package init(program: Program, seed: UInt64) {
        self.program = program
        self.seed = seed
    }

    /// The number of trace events emitted so far, observed or not.
    package var eventCount: UInt64 { 0 }

    /// When the next transition happens: now, at the next timer, or nil when there is none.
    package var nextTransition: Nanoseconds? { nil }

    package mutating func advance(_ limit: Limit) -> Stop { .ended }

    package mutating func advance(_ limit: Limit, recording ring: inout TraceRing) -> Stop { .ended }

    /// Applies an input now: one transition. Faults (no such parameter, out of its limits) leave the run as it was.
    package mutating func apply(_ input: Input) throws(InputFault) {}

    /// Ends the run where it stands: outcome `stopped`, unless it has ended.
    package mutating func stop() {}

    /// An independent copy of the whole state.
    package func copy() -> Kernel { Kernel(program: program, seed: seed) }

    /// Becomes a copy of `other` (a run of the same program), using its own memory again.
    package mutating func restore(from other: borrowing Kernel) {}

    /// Bytes that `copy` copies.
    package var byteCount: Int { 0 }

    /// A hash of the whole state: equal for equal states.
    package func fingerprint() -> UInt64 { 0 }

    /// The run as the query asks, shown at instant `now` (not before `position.time`, not after the next transition).
    /// Event rows and lanes, which need the past, are left empty.
    package func observe(_ query: Query, at now: Nanoseconds) -> RunSnapshot {
        RunSnapshot(seed: seed, position: Position(step: position.step, time: now))
    }

    /// A trace record with its names rendered.
    package func describe(_ record: TraceRecord) -> TraceEvent {
        fatalError("not here yet")
    }

    /// The report of a run that has ended, expectations evaluated.
    package mutating func report() -> RunReport {
        RunReport(scenario: program.name, seed: seed, outcome: outcome ?? .stopped, elapsed: position.time)
    }
}

/// Why an input could not be applied.
package struct InputFault: Error, Sendable, Equatable {
    package var message: String
    package init(_ message: String) { self.message = message }
}
