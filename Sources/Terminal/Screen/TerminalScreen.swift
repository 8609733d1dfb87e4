import CNcurses
package import Dashboard

/// The terminal of this process, full-screen: draws frames, reads keys and the mouse, follows its size, survives being
/// suspended, and is given back as it was on every way out.
///
/// One at a time. While it is open, text on standard error is kept and printed after it is closed; nothing may be
/// written to standard output.
@MainActor
package final class TerminalScreen: Display {
    package private(set) var size: Size
    /// What the terminal's locale can show.
    package var charset: Charset { repertoire.charset }

    private let session: CursesSession
    private let repertoire: Repertoire
    private let type: String
    private let farewell: String
    private var painter: FramePainter
    private var signals: SignalWatch?
    private var input: InputWatch?
    private var sink: (@MainActor (DisplayEvent) -> Void)?
    private var isClosed = false

    /// Takes the terminal on standard input and output.
    ///
    /// `environment`: where TERM and NO_COLOR are looked up. Without `usesMouse` the mouse stays the terminal's own, for
    /// choosing text.
    package init(
        environment: [String: String], theme: Theme = .dark, usesMouse: Bool = true
    ) throws(TerminalFault) {
        type = try Self.terminalType(in: environment)
        repertoire = Repertoire(charset: orrery_adopt_locale() ? .unicode : .ascii)
        farewell = Farewell.ofThisTerminal
        let opening = try Self.open(type: type, farewell: farewell, usesMouse: usesMouse)
        session = opening.session
        let depth = ColorDepth(colors: Int(orrery_color_count()), environment: environment)
        painter = FramePainter(repertoire: repertoire, palette: Palette(theme: theme, depth: depth))
        size = session.size
        signals = SignalWatch(descriptor: opening.signals) { [weak self] in self?.receive($0) }
        _ = adoptSize()
    }

    package func draw(_ frame: Frame) {
        // While another thread crashes, its backtrace has the normal screen.
        guard !isClosed, orrery_guard_is_armed(), painter.paint(frame, on: session.window) else { return }
        session.update()
    }

    package func forget() { painter.forget() }

    /// Between two updates of curses, which sends all that it has at the end of each.
    package func copy(_ text: String) -> String? {
        guard !isClosed, orrery_guard_is_armed() else { return "the terminal is not ours now" }
        if let obstacle = Clipboard.obstacle(to: text, terminalType: type) { return obstacle }
        session.send(Clipboard.sequence(text))
        return nil
    }

    package func listen(_ sink: @escaping @MainActor (DisplayEvent) -> Void) {
        self.sink = sink
        input = InputWatch(descriptor: StandardStream.input, window: session.window, sink: sink)
    }

    package func close(leaving frame: Frame?) {
        guard !isClosed else { return }
        isClosed = true
        input?.cancel()
        session.leave()
        orrery_guard_release(false)
        signals?.cancel()
        session.close()
        for line in frame?.lines(in: repertoire) ?? [] { print(line) }
    }
}

// MARK: - Signals

extension TerminalScreen {
    private func receive(_ signal: Int32) {
        guard !isClosed else { return }
        switch signal {
        case Signal.resize: if adoptSize() { sink?(.messages([.resized(size)])) }
        case Signal.stop: suspend()
        case Signal.resume: resume()
        default: sink?(.signal(signal))
        }
    }

    /// Gives the terminal back, stops as a job does, and comes back when continued.
    private func suspend() {
        session.leave()
        orrery_guard_release(false)
        orrery_stop()
        resume()
    }

    private func resume() {
        guard orrery_await_foreground(StandardStream.output) else {
            sink?(.hangup)
            return
        }
        orrery_guard_arm(StandardStream.output, farewell, farewell.utf8.count)
        session.enter()
        painter.forget()
        sink?(adoptSize() ? .messages([.resized(size)]) : .repaint)
    }

    /// The one way by which the size changes; true when it has.
    private func adoptSize() -> Bool {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard orrery_terminal_size(StandardStream.output, &columns, &rows) else { return false }
        let now = Size(columns: min(Int(columns), Self.largest.columns), rows: min(Int(rows), Self.largest.rows))
        guard now != size else { return false }
        size = now
        session.resize(to: now)
        painter.forget()
        return true
    }

    /// More than any display shows; keeps a nonsense size from taking all memory.
    private static let largest = Size(columns: 1000, rows: 500)
}

// MARK: - Opening

extension TerminalScreen {
    private static func terminalType(in environment: [String: String]) throws(TerminalFault) -> String {
        guard StandardStream.isTerminal(StandardStream.input) else { throw .notATerminal(stream: "standard input") }
        guard StandardStream.isTerminal(StandardStream.output) else { throw .notATerminal(stream: "standard output") }
        guard let type = environment["TERM"], !type.isEmpty else { throw .typeNotSet }
        switch orrery_classify_terminal(type, StandardStream.output) {
        case ORRERY_TERMINAL_USABLE: return type
        case ORRERY_TERMINAL_DUMB: throw .cannotPlaceCursor(type)
        default: throw .typeUnknown(type)
        }
    }

    /// Arms the guard and catches the signals first, so that there is no instant without them.
    private static func open(
        type: String, farewell: String, usesMouse: Bool
    ) throws(TerminalFault) -> (session: CursesSession, signals: Int32) {
        guard orrery_await_foreground(StandardStream.output) else { throw .inBackground }
        guard orrery_guard_arm(StandardStream.output, farewell, farewell.utf8.count) else { throw .cannotStart(type) }
        if let signals = SignalWatch.catchSignals() {
            let session = CursesSession(
                type: type, input: StandardStream.input, output: StandardStream.output, usesMouse: usesMouse)
            if let session { return (session, signals) }
            SignalWatch.releaseSignals()
        }
        orrery_guard_release(false)
        throw .cannotStart(type)
    }
}
