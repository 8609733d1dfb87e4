/// How a session at the terminal ended.
package enum Exit: Sendable, Hashable {
    /// The person left; the last frame was left on the normal screen when `leavesScreen`.
    case quit(leavesScreen: Bool)
    case signal(Int32)
    /// The terminal has gone away.
    case hangup

    /// The process's exit code, as a shell counts deaths by signals.
    package var code: Int32 {
        switch self {
        case .quit: 0
        case .signal(let number): 128 + number
        case .hangup: 128 + Signal.hangup
        }
    }
}
