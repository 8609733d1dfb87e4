package import Snapshots

/// What reaches the dashboard from outside.
package enum Message: Sendable {
    case key(Key)
    case snapshot(Snapshot)
    case resized(Size)
    /// A button pressed or the wheel turned, at a cell.
    case mouse(Mouse)
    /// What became of something that was asked for: a file that was written, and where.
    case told(Notice)
}

package struct Mouse: Sendable, Hashable {
    package enum Action: Sendable, Hashable { case press, wheelUp, wheelDown }

    package var action: Action
    package var column: Int
    package var row: Int

    package init(action: Action, column: Int, row: Int) {
        self.action = action
        self.column = column
        self.row = row
    }
}

/// What the dashboard asks of the world: values, carried out by the render loop.
package enum Effect: Sendable, Equatable {
    case engine(Command)
    /// Leave. The screen's last frame stays in the scrollback when `leavesScreen`; else the summary is printed.
    case quit(leavesScreen: Bool)
    /// Paint everything again, whatever the terminal is believed to show.
    case redraw
    /// Put this text on the clipboard.
    case copy(String)
    /// Write this to a file.
    case export(Export)
}
