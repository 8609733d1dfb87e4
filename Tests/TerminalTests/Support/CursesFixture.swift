import CNcurses
import Dashboard
import Foundation
import Testing

@testable import Terminal

/// Curses with no terminal: it writes to a file and reads from a pipe.
@MainActor
final class CursesFixture {
    let session: CursesSession
    private let output: FileHandle
    private let keyboard: Pipe

    init(type: String = "xterm-256color", columns: Int = 80, rows: Int = 24) throws {
        try #require(Self.hasLocale, "there is no locale C.UTF-8")
        output = try .nameless()
        keyboard = Pipe()
        session = try #require(
            CursesSession(
                type: type, input: keyboard.fileHandleForReading.fileDescriptor, output: output.fileDescriptor)
        )
        session.resize(to: Size(columns: columns, rows: rows))
        // A pipe has no eighth bit to keep, as curses sees it.
        meta(session.window, true)
    }

    func close() { session.close() }

    /// The widths of scalars are those of Unicode, whatever the environment says.
    private static let hasLocale = setlocale(LC_CTYPE, "C.UTF-8") != nil

    func type(_ bytes: [UInt8]) throws {
        try keyboard.fileHandleForWriting.write(contentsOf: Data(bytes))
    }

    /// How many bytes the terminal would be sent by `body`.
    func bytesSent(by body: () -> Void) throws -> UInt64 {
        let before = try output.seekToEnd()
        body()
        return try output.seekToEnd() - before
    }

    /// What the window holds in one row, a wide scalar once.
    func row(_ row: Int) -> [ScreenCell] {
        let columns = session.size.columns
        var cells = [cchar_t](repeating: cchar_t(), count: columns + 1)
        mvwin_wchnstr(session.window, Int32(row), 0, &cells, Int32(columns))
        return cells.prefix { $0.chars.0 != 0 }.map(ScreenCell.init)
    }

    func text(row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: self.row(row).map(\.scalar))
        return String(scalars)
    }
}

/// A scalar as curses holds it.
struct ScreenCell: Hashable {
    var scalar: Unicode.Scalar
    var attributes: attr_t
    var foreground: Int32 = -1
    var background: Int32 = -1

    init(_ cell: cchar_t) {
        var cell = cell
        var attributes: attr_t = 0
        var pair: Int32 = 0
        scalar = Unicode.Scalar(UInt32(bitPattern: orrery_get_cell(&cell, &attributes, &pair))) ?? "\0"
        self.attributes = attributes & (orrery_bold | orrery_dim | orrery_reverse | orrery_underline)
        if pair != 0 { extended_pair_content(pair, &foreground, &background) }
    }
}
