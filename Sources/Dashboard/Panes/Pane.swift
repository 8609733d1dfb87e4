internal import Snapshots

/// One pane of the run screen, as text: a pane says what stands in it, `PaneView` draws the box around it, chooses what
/// is in view and marks the chosen entry.
protocol Pane: Sendable {
    var kind: PaneKind { get }
    var title: String { get }
    /// The words by which a scenario's `show:` names it, beside its title.
    var words: [String] { get }
    /// What can be seen in it, in one sentence, for the help.
    var purpose: String { get }
    /// What Enter does with the chosen entry, in a word for the footer.
    var enterWord: String { get }
    /// What stands in it while there is nothing to show.
    var emptyText: String { get }
    /// How many entries a run has for it; 0 when the pane has nothing to show.
    func entryCount(in material: PaneMaterial) -> Int
    /// Rows inside the border that `entries` entries need and could use.
    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand
    /// What stands in its upper border, at the right.
    func caption(_ run: RunSnapshot) -> Line
    /// Lines that stay at the top.
    func heading(_ context: PaneContext) -> [Line]
    func entries(_ context: PaneContext) -> [Entry]
    /// Which part of a longer list the entries are; nil when they are all there is.
    func window(_ context: PaneContext) -> ListWindow?
    /// All about one entry; nil when there is no such entry, or when Enter does something else here.
    func details(of entry: Int, in material: PaneMaterial) -> Details?
}

/// An entry of a pane: one line or several, never split when it is chosen.
typealias Entry = [Line]

struct ListWindow: Sendable, Hashable {
    let offset: Int
    let total: Int
}

/// Facts about one thing, for the box that opens with Enter.
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
    var enterWord: String { "details" }
    var emptyText: String { "nothing yet" }
    func caption(_ run: RunSnapshot) -> Line { Line() }
    func heading(_ context: PaneContext) -> [Line] { [] }
    func window(_ context: PaneContext) -> ListWindow? { nil }
    func details(of entry: Int, in material: PaneMaterial) -> Details? { nil }
}
