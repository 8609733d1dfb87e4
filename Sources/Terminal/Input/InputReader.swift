import CNcurses
import Dashboard

/// Reads what the keyboard and the mouse have sent, without waiting.
@MainActor
enum InputReader {
    /// At most `limit` inputs, so that a flood leaves room for a paint.
    static func drain(_ window: CursesWindow, limit: Int) -> [RawInput] {
        var inputs: [RawInput] = []
        var failures = 0
        // Bytes that are no UTF-8 fail like an empty queue, with more behind them.
        while inputs.count < limit, failures < 2 {
            var value: wint_t = 0
            switch wget_wch(window, &value) {
            case OK:
                failures = 0
                inputs.append(.scalar(UInt32(value)))
            case KEY_CODE_YES:
                failures = 0
                if let input = special(Int32(bitPattern: UInt32(value))) { inputs.append(input) }
            default: failures += 1
            }
        }
        return inputs
    }

    private static func special(_ code: Int32) -> RawInput? {
        // The size is followed by its signal.
        guard code != KEY_RESIZE else { return nil }
        guard code == KEY_MOUSE else { return .code(code) }
        var event = MEVENT()
        guard getmouse(&event) == OK, let action = Mouse.Action(buttons: event.bstate) else { return nil }
        return .mouse(Mouse(action: action, column: Int(event.x), row: Int(event.y)))
    }
}

extension Mouse.Action {
    /// What curses is asked to report.
    static var reportedButtons: mmask_t { orrery_button_press | orrery_wheel_up | orrery_wheel_down }

    init?(buttons: mmask_t) {
        if buttons & orrery_button_press != 0 {
            self = .press
        } else if buttons & orrery_wheel_up != 0 {
            self = .wheelUp
        } else if buttons & orrery_wheel_down != 0 {
            self = .wheelDown
        } else {
            return nil
        }
    }
}
