import CNcurses

/// Reads what the keyboard has sent, without waiting.
@MainActor
enum InputReader {
    struct Batch {
        var inputs: [RawInput] = []
        /// There may be more, held by curses.
        var isCut = false
    }

    /// Curses waits after each Esc for what it may begin; a held Esc must not keep it waiting for ever.
    private static let patience = Duration.milliseconds(50)
    private static let escape = Int32(0x1B)

    /// At most `limit` inputs, so that a flood leaves room for a paint.
    static func drain(_ window: CursesWindow, limit: Int) -> Batch {
        let start = ContinuousClock.now
        var batch = Batch()
        while batch.inputs.count < limit {
            let value = wgetch(window)
            guard value != ERR else { return batch }
            // The size is followed by its signal.
            guard value != KEY_RESIZE else { continue }
            if value == escape, batch.inputs.last == .byte(0x1B), start.duration(to: .now) > patience {
                // It may begin a sequence, which is read as a whole.
                ungetch(value)
                break
            }
            batch.inputs.append(UInt8(exactly: value).map(RawInput.byte) ?? .code(value))
        }
        batch.isCut = true
        return batch
    }
}
