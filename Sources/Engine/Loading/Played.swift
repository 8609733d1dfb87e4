package import Snapshots

/// What was played, and of what.
package struct Played: Sendable {
    package var scenario: LoadedProgram
    package var recording: Recording
}
