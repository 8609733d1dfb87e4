package import Snapshots

/// Everything the dashboard knows. Changed only by `update`, drawn only by `view`; no terminal, no clock, no engine.
package struct Model: Sendable {
    package struct Options: Sendable, Hashable {
        package var charset: Charset
        /// A scenario is opened from the start: the run comes first, the list lies behind it.
        package var isOpened: Bool

        package init(charset: Charset = .unicode, isOpened: Bool = false) {
            self.charset = charset
            self.isOpened = isOpened
        }
    }

    enum Screen: Sendable, Hashable { case list, run }

    package internal(set) var size: Size
    /// The latest snapshot, for the summary that is printed on leaving.
    package internal(set) var snapshot: Snapshot?

    let charset: Charset
    var screen: Screen
    var list: ScenarioList
    var run = RunState()
    var popup: Popup?
    /// The scenario that has been asked for and has not come yet.
    var awaited: String?
    /// Problems that have been read and put away.
    var dismissedProblems: [String] = []
    var problemsScroll = 0
    /// The query that was sent last.
    var sentQuery: Query?

    package init(scenarios: [ScenarioCard], size: Size, options: Options = Options()) {
        self.size = size
        charset = options.charset
        screen = options.isOpened ? .run : .list
        list = ScenarioList(cards: scenarios)
    }

    /// The run that is on the screen, laid out; nil on the list and while nothing has been loaded.
    var runScreen: RunScreen? {
        guard screen == .run, awaited == nil, let snapshot else { return nil }
        return RunScreen(snapshot: snapshot, state: run, size: size)
    }

    /// Faults that are to be read now.
    var problems: [String]? {
        guard screen == .run, awaited == nil, let problems = snapshot?.problems, !problems.isEmpty,
            problems != dismissedProblems
        else { return nil }
        return problems
    }

    /// What keys mean now.
    var context: KeyContexts {
        switch popup {
        case .help: .help
        case .details: .details
        case nil: screen == .run ? (problems == nil ? .run : .problems) : list.isFiltering ? .filter : .list
        }
    }
}
