package import Dashboard

/// Something that shows frames and tells what the person at it does.
@MainActor
package protocol Display: AnyObject {
    var size: Size { get }
    func draw(_ frame: Frame)
    /// The next frame is drawn whole, whatever the display is believed to show.
    func forget()
    /// Puts text on the clipboard of the person at the display; says why it cannot.
    func copy(_ text: String) -> String?
    /// From now on `sink` is told what happens, on the main actor.
    func listen(_ sink: @escaping @MainActor (DisplayEvent) -> Void)
    /// Gives the terminal back; `leaving` is left on the normal screen as text. Once closed it stays so.
    func close(leaving: Frame?)
}

package enum DisplayEvent: Sendable {
    /// Everything that had come in, in order: to be painted once.
    case messages([Message])
    /// The display has lost what it showed.
    case repaint
    /// Asked to end by this signal.
    case signal(Int32)
    case hangup
}
