/// What the screen shows now, so that a snapshot holds just that.
package struct Query: Sendable, Equatable {
    package enum Sort: UInt8, Sendable, CaseIterable {
        /// The order of creation.
        case creation
        /// Alive first (running, ready, waiting), each by how long it has stood there.
        case state
        /// Longest in its state first.
        case age
    }

    /// A window on a list: rows `offset ..< offset + limit`.
    package struct Window: Sendable, Equatable {
        package var offset: Int
        package var limit: Int

        package init(offset: Int = 0, limit: Int) {
            self.offset = offset
            self.limit = limit
        }
    }

    package var tasks: Window
    package var sort: Sort
    package var filter: Filter
    /// Rows of one kind in one state on one resource become one row with a multiplicity.
    package var folds: Bool
    /// Columns of the timeline lanes and of the queue histories; 0 for none.
    package var laneColumns: Int
    /// Queue, permit and timeout rows wanted, and names within one row.
    package var resources: Int
    package var names: Int
    /// Offset counts back from the newest event.
    package var events: Window
    /// The task that is looked at: the window is moved so that it is inside when `follows`.
    package var selection: TaskID?
    package var follows: Bool
    /// Whether the selection is to be explained.
    package var explains: Bool
    /// Columns of the latency histograms; 0 for no figures by kind at all.
    package var histogramColumns: Int
    /// Whether the lines that tasks stand on are wanted.
    package var showsLines: Bool

    package init(
        tasks: Window = Window(limit: 20), sort: Sort = .creation, filter: Filter = Filter(), folds: Bool = false,
        laneColumns: Int = 0, resources: Int = 8, names: Int = 24, events: Window = Window(limit: 10),
        selection: TaskID? = nil, follows: Bool = false, explains: Bool = false, histogramColumns: Int = 0,
        showsLines: Bool = false
    ) {
        self.tasks = tasks
        self.sort = sort
        self.filter = filter
        self.folds = folds
        self.laneColumns = laneColumns
        self.resources = resources
        self.names = names
        self.events = events
        self.selection = selection
        self.follows = follows
        self.explains = explains
        self.histogramColumns = histogramColumns
        self.showsLines = showsLines
    }

    /// Which tasks are listed: a predicate on kind, state and resource, which renders no names.
    package struct Filter: Sendable, Equatable {
        /// Part of the kind's name, `kind-7` for one task, a state's word or a resource's name; "" lets all through.
        package var text: String
        package var inverts: Bool
        package var hidesEnded: Bool

        package init(text: String = "", inverts: Bool = false, hidesEnded: Bool = false) {
            self.text = text
            self.inverts = inverts
            self.hidesEnded = hidesEnded
        }
    }
}
