package import Snapshots

/// What was played, and of what.
package struct Played: Sendable {
    package var scenario: LoadedProgram
    /// The run on the screen.
    package var recording: Recording
    /// What the scenario was opened with, before anybody did anything.
    package var opening: Recording
    /// Where the run stood when commands were carried out, by the numbers of their cues.
    package var places: [Int: Position]
}
