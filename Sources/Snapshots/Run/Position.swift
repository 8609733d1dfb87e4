/// A place in a run: the number of kernel transitions made, and the virtual time shown there.
///
/// `step` alone orders and keys everything (inputs, checkpoints, markers, forks); many steps share one `time`.
package struct Position: Hashable, Sendable {
    package var step: UInt64
    package var time: Nanoseconds

    package init(step: UInt64, time: Nanoseconds) {
        self.step = step
        self.time = time
    }

    package static let start = Position(step: 0, time: .zero)
}
