package import Snapshots

/// Everything the dashboard knows. Changed only by `update`, drawn only by `view`; no terminal, no clock, no engine.
package struct Model: Sendable {
    package struct Options: Sendable, Hashable {
        package var charset: Charset
        /// A scenario is opened from the start: the run comes first, the list lies behind it.
        package var isOpened: Bool
        /// Before a room: bold, nothing faint, heavy bars, the signs explained at the foot.
        package var presents: Bool
        /// The colours of exported pictures; the terminal's are its own.
        package var theme: Theme.Name
        /// The panes that are shown at first.
        package var layout: LayoutPreset

        package init(
            charset: Charset = .unicode, isOpened: Bool = false, presents: Bool = false, theme: Theme.Name = .dark,
            layout: LayoutPreset = .scenario
        ) {
            self.charset = charset
            self.isOpened = isOpened
            self.presents = presents
            self.theme = theme
            self.layout = layout
        }
    }

    enum Screen: Sendable, Hashable { case list, run }

    package internal(set) var size: Size
    /// The latest snapshot, for the summary that is printed on leaving.
    package internal(set) var snapshot: Snapshot?

    package let options: Options
    var screen: Screen
    var list: ScenarioList
    var run: RunState
    var popup: Popup?
    /// What the last key came to, where the screen does not show it; until the next key.
    var notice: Notice?
    /// What the engine could not do and the person has been told.
    var toldRefusals: [String] = []
    /// The scenario that has been asked for and has not come yet.
    var awaited: String?
    /// Problems that have been read and put away.
    var dismissedProblems: [String] = []
    var problemsScroll = 0
    /// The query that was sent last.
    var sentQuery: Query?

    package init(scenarios: [ScenarioCard], size: Size, options: Options = Options()) {
        self.size = size
        self.options = options
        screen = options.isOpened ? .run : .list
        list = ScenarioList(cards: scenarios)
        run = RunState(layout: options.layout)
    }

    /// The layout that is shown, for a recording to begin with.
    package var layout: LayoutPreset { run.layout }

    /// A list of things to run lies on top.
    package var hasMenu: Bool { if case .menu = popup { true } else { false } }

    var charset: Charset { options.charset }

    /// The run that is on the screen, laid out; nil on the list and while nothing has been loaded.
    var runScreen: RunScreen? {
        guard screen == .run, awaited == nil, let snapshot else { return nil }
        return RunScreen(
            snapshot: snapshot, state: run, size: size, explains: popup == .details, presents: options.presents)
    }

    /// Faults that are to be read now.
    var problems: [String]? {
        guard screen == .run, awaited == nil, let problems = snapshot?.problems, !problems.isEmpty,
            problems != dismissedProblems
        else { return nil }
        return problems
    }

    /// The note or question that is to be read now.
    var moment: Moment? { runScreen?.moment?.moment }

    /// What keys mean now.
    var context: KeyContexts {
        switch popup {
        case .menu(let menu): menu.isSearching ? .search : .menu
        case .prompt: .prompt
        case .details: .details
        case nil: uncovered
        }
    }

    /// The screen below whatever lies over it.
    var ground: KeyContexts { screen == .run ? .run : .list }

    private var uncovered: KeyContexts {
        guard screen == .run else { return list.isFiltering ? .filter : .list }
        if problems != nil { return .problems }
        if run.isFiltering { return .taskFilter }
        return moment == nil ? .run : .moment
    }

    /// The chosen task, as long as it is in view.
    var chosenTask: TaskName? {
        guard let chosen = run.tasks.chosen,
            let row = snapshot?.runs.first?.tasks.rows.first(where: { $0.id == chosen })
        else { return nil }
        return TaskName(id: chosen, name: row.name)
    }
}
