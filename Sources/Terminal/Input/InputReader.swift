import CNcurses

/// Reads what the keyboard has sent, without waiting.
@MainActor
enum InputReader {
    /// At most `limit` inputs, so that a flood leaves room for a paint.
    static func drain(_ window: CursesWindow, limit: Int) -> [RawInput] {
        var inputs: [RawInput] = []
        while inputs.count < limit {
            let value = wgetch(window)
            guard value != ERR else { break }
            // The size is followed by its signal.
            guard value != KEY_RESIZE else { continue }
            inputs.append(UInt8(exactly: value).map(RawInput.byte) ?? .code(value))
        }
        return inputs
    }
}
