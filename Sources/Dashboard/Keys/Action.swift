internal import Snapshots

/// What a person can ask of the dashboard; every key, every click and every line of a menu comes to one of these.
enum Action: Sendable, Hashable {
    case time(TimeAction)
    case run(RunAction)
    case panes(PaneAction)
    case rows(RowAction)
    case screens(ScreenAction)

    /// The headings of the help, in its order.
    enum Section: String, Sendable, CaseIterable {
        case time = "Time"
        case run = "Run"
        case panes = "Panes"
        case rows = "Rows"
        case screens = "Screens"
    }

    var section: Section {
        switch self {
        case .time, .screens(.goOn), .rows(.pick): .time
        case .run, .screens(.menu(.fork)), .screens(.menu(.branches)), .screens(.menu(.faults)): .run
        case .panes: .panes
        case .rows: .rows
        case .screens: .screens
        }
    }
}

/// Where in time the view stands, and how time goes on.
enum TimeAction: Sendable, Hashable {
    case togglePlay, step, stepBack, nextInstant, nextLine, slower, faster
    case scrubBack, scrubForward, toStart, toHead
    case nextMarker, previousMarker, nextMoment, previousMoment, firstDifference
    case toStep(UInt64)
    case toTime(Nanoseconds)
}

/// What is played, and what is done to it from outside.
enum RunAction: Sendable, Hashable {
    /// Round the variants: this one, this one beside the next, the next.
    case nextVariant
    case variant(String)
    case besideVariant(String)
    case nextBranch
    case branch(Int)
    case besideBranch(Int)
    /// No other run beside this one.
    case alone
    case restart, newSeed
    /// The knob with the mark.
    case turn(Int)
    case turnKnob(String, by: Int)
    case set(knob: String, value: String)
    case cancel
    case inject(Fault)
}

/// Which panes are seen, and how the tasks are listed.
enum PaneAction: Sendable, Hashable {
    case next, previous
    case digit(Int)
    case focus(PaneKind)
    /// Round the layouts that have a name.
    case nextLayout
    case layout(LayoutPreset)
    case maximise, sort, fold, tree, follow
    case filter, invertFilter, hideEnded
}

/// What is chosen, in whatever has the keys.
enum RowAction: Sendable, Hashable {
    case up, down, pageUp, pageDown, first, last
    /// What Enter does in the pane: all about the row, or to the place that it speaks of.
    case enter
    /// From a task to the one that it waits for.
    case blocker
    /// A choice of a question.
    case pick(Int)
}

/// What lies over the panes, and the way to other screens and out.
enum ScreenAction: Sendable, Hashable {
    case open
    case openScenario(String)
    case filterList
    case list, back
    case menu(MenuKind)
    /// The line of a menu, or the text that is written.
    case accept
    case search
    /// A note or a question is read.
    case goOn
    case askValue(knob: String)
    case copy
    case export(Export)
    case quit, quitLeaving
}
