internal import Snapshots

/// One pane of the run screen, as text: a pane says what stands in it, `PaneView` draws the box around it, chooses what
/// is in view and marks the chosen entry.
protocol Pane: Sendable {
    var kind: PaneKind { get }
    var title: String { get }
    /// The words by which a scenario's `show:` names it, beside its title.
    var words: [String] { get }
    /// What stands in it while there is nothing to show.
    var emptyText: String { get }
    /// How many entries a run has for it; 0 when the pane has nothing to show.
    func entryCount(in run: RunSnapshot) -> Int
    /// Rows inside the border that `entries` entries need and could use.
    func demand(entries: Int, run: RunSnapshot, columns: Int) -> Demand
    /// What stands in its upper border, at the right.
    func caption(_ run: RunSnapshot) -> Line
    /// Lines that stay at the top.
    func heading(_ context: PaneContext) -> [Line]
    func entries(_ context: PaneContext) -> [Entry]
    /// Which part of a longer list the entries are; nil when they are all there is.
    func window(_ context: PaneContext) -> ListWindow?
    /// All about one entry; nil when there is no such entry.
    func details(of entry: Int, in run: RunSnapshot) -> Details?
}

/// An entry of a pane: one line or several, never split when it is chosen.
typealias Entry = [Line]

/// What a pane needs to know when it is drawn.
struct PaneContext: Sendable {
    let card: ScenarioCard
    let run: RunSnapshot
    /// Inside the border.
    let size: Size
    /// Tasks stand in the order of creation, one a row: then they are indented below their parents.
    var showsTree = true
    /// How many events are newer than those shown.
    var eventOffset = 0

    var now: Nanoseconds { run.position.time }
    var columns: Int { size.columns }

    /// How much of the time that lanes and histories cover is past, 0 to 1.
    var present: Double {
        let span = (run.tasks.laneEnd - run.tasks.laneStart).seconds
        return span > 0 ? ((now - run.tasks.laneStart).seconds / span).clampedToUnit : 1
    }
}

struct ListWindow: Sendable, Hashable {
    let offset: Int
    let total: Int
}

/// Facts about one thing, for the pane that opens with Enter.
struct Details: Sendable, Hashable {
    struct Fact: Sendable, Hashable {
        let label: String
        let value: String
        var style = Style.plain
    }

    let title: String
    let facts: [Fact]
}

extension Pane {
    var words: [String] { [] }
    var emptyText: String { "nothing yet" }
    func caption(_ run: RunSnapshot) -> Line { Line() }
    func heading(_ context: PaneContext) -> [Line] { [] }
    func window(_ context: PaneContext) -> ListWindow? { nil }
}
