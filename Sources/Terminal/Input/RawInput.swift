import Dashboard

/// One thing that curses read: a scalar, one of its own key codes, or the mouse.
enum RawInput: Hashable {
    case scalar(UInt32)
    case code(Int32)
    case mouse(Mouse)
}
