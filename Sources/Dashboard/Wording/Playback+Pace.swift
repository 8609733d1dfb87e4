internal import Snapshots

extension Playback {
    /// It plays so fast that the last digits of what is told in full would be gone before they are read.
    var isQuick: Bool {
        guard status == .playing else { return false }
        return switch speed {
        case .times(let rate): rate >= 0.25
        case .max: true
        }
    }

    /// Of the clock.
    var decimals: Int { isQuick ? 1 : 3 }
}
