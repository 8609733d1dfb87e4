import CNcurses
import Dashboard

typealias CursesWindow = UnsafeMutablePointer<WINDOW>

/// Curses on a pair of descriptors, in the modes that a dashboard needs. One at a time: curses keeps global state.
@MainActor
final class CursesSession {
    let window: CursesWindow
    private let screen: OpaquePointer
    private let input: Int32
    private let output: Int32
    private let hasMouse: Bool

    /// Nil when curses cannot work there.
    ///
    /// `usesMouse`: whether the terminal's mouse is taken, where it has one.
    init?(type: String, input: Int32, output: Int32, usesMouse: Bool = true) {
        guard let screen = orrery_session_open(type, input, output), let window = orrery_screen_window() else {
            return nil
        }
        self.screen = screen
        self.window = window
        self.input = input
        self.output = output
        hasMouse = usesMouse && orrery_capability("kmous") != nil
        setModes()
        setColors()
        setKeys()
    }

    var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

    func resize(to size: Size) {
        resizeterm(Int32(size.rows), Int32(size.columns))
    }

    /// Sends the terminal what has changed in the window.
    func update() {
        wnoutrefresh(window)
        doupdate()
    }

    /// Back to the normal screen, for a while or for good.
    func leave() {
        if hasMouse { send(MouseReport.off) }
        endwin()
    }

    /// Full-screen again: at the next `update` the terminal is set up and painted whole.
    func enter() {
        reset_prog_mode()
        setKeys()
        wclear(window)
    }

    func close() { orrery_session_close(screen) }

    /// Past curses, which sends all that it has at the end of an update.
    func send(_ bytes: String) { orrery_write_all(output, bytes, bytes.utf8.count) }

    private func setModes() {
        cbreak()
        noecho()
        nonl()
        orrery_free_keys(input)
        def_prog_mode()
        intrflush(window, false)
        nodelay(window, true)
        // Never look for keys in the midst of painting.
        typeahead(-1)
        leaveok(window, true)
        curs_set(0)
    }

    private func setColors() {
        guard has_colors() else { return }
        start_color()
        use_default_colors()
    }

    private func setKeys() {
        // Milliseconds after Esc until it is a key and not the start of a sequence.
        set_escdelay(25)
        keypad(window, true)
        for (sequence, code) in KeyTable.commonSequences where KeyTable.key(code: key_defined(sequence)) == nil {
            define_key(sequence, code)
        }
        guard hasMouse else { return }
        define_key(nil, KEY_MOUSE)
        send(MouseReport.on)
    }
}
