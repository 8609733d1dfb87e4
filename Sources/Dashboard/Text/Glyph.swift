/// The signs that the dashboard draws with, each in one column, and what stands for it where only ASCII can be shown.
enum Glyph: Sendable, CaseIterable {
    case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight
    case created, ready, running, timed, resource, awaiting, succeeded, failed, cancelled, timedOut
    case playing, pause, finished, seeking
    case now, playhead, past, reached, future, knob
    case item, room, left, gone
    case ellipsis, arrow, cursor, bullet, times, log
    case finding, input, moment, rise, stands, cycle, differs, shade
    case level1, level2, level3, level4, level5, level6, level7, level8

    var scalar: Unicode.Scalar { signs.unicode }
    var ascii: Unicode.Scalar { signs.ascii }

    private var signs: (unicode: Unicode.Scalar, ascii: Unicode.Scalar) {
        switch self {
        case .horizontal: ("─", "-")
        case .vertical: ("│", "|")
        case .topLeft: ("╭", "+")
        case .topRight: ("╮", "+")
        case .bottomLeft: ("╰", "+")
        case .bottomRight: ("╯", "+")
        case .created: ("◌", "o")
        case .ready: ("○", ":")
        case .running: ("●", "@")
        case .timed: ("■", "#")
        case .resource: ("┄", "-")
        case .awaiting: ("·", ".")
        case .succeeded: ("✔", "*")
        case .failed: ("✘", "x")
        case .cancelled: ("⊘", "/")
        case .timedOut: ("◷", "!")
        case .playing: ("▶", ">")
        case .pause: ("❚", "|")
        case .finished: ("■", "#")
        case .seeking: ("»", ">")
        case .now: ("▼", "v")
        case .playhead: ("┊", ":")
        case .past: ("━", "=")
        case .reached: ("─", "-")
        case .future: ("╌", ".")
        case .knob: ("●", "@")
        case .item: ("▮", "#")
        case .room: ("▯", ".")
        case .left: ("▰", "#")
        case .gone: ("▱", ".")
        case .ellipsis: ("…", "~")
        case .arrow: ("→", ">")
        case .cursor: ("›", ">")
        case .bullet: ("•", "+")
        case .times: ("×", "x")
        case .log: ("❝", "\"")
        case .finding: ("⚑", "&")
        case .input: ("◆", "^")
        case .moment: ("¶", "?")
        case .rise: ("▴", "^")
        case .stands: ("▸", ">")
        case .cycle: ("↻", "%")
        case .differs: ("≠", "!")
        case .shade: ("░", ".")
        case .level1: ("▁", "_")
        case .level2: ("▂", ".")
        case .level3: ("▃", ":")
        case .level4: ("▄", "-")
        case .level5: ("▅", "=")
        case .level6: ("▆", "+")
        case .level7: ("▇", "*")
        case .level8: ("█", "#")
        }
    }
}
