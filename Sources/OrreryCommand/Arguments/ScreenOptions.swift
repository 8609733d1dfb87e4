internal import ArgumentParser
internal import Dashboard

/// How the dashboard looks.
struct ScreenOptions: ParsableArguments {
    @Option(help: "dark or light: the terminal's background. Without it, what COLORFGBG says, else dark.")
    var theme: Theme.Name?

    @Option(help: "Which panes are shown at first; `L` goes on to the next. Without it, what the scenario names.")
    var layout: LayoutPreset?

    @Flag(help: "For a projector: bold, nothing faint, heavy bars, the signs explained at the foot.")
    var present = false

    @Flag(help: "Draws with ASCII alone, as it does where the locale is not UTF-8.")
    var ascii = false

    @Flag(name: .customLong("no-mouse"), help: "Leaves the mouse to the terminal, for choosing text.")
    var leavesMouse = false
}

extension Theme.Name: ExpressibleByArgument {}
extension LayoutPreset: ExpressibleByArgument {}

extension ScreenOptions {
    /// The theme asked for, else that of the terminal, which some tell as "foreground;background" of sixteen colours.
    func theme(in environment: ProcessEnvironment) -> Theme.Name {
        let background = environment.nonEmpty("COLORFGBG")?.split(separator: ";").last
        return theme ?? (background == "7" || background == "15" ? .light : .dark)
    }

    func charset(in environment: ProcessEnvironment) -> Charset {
        environment.localeIsUTF8 && !ascii ? .unicode : .ascii
    }
}
