/// A list of things to run, which can be searched.
struct Menu: Sendable, Hashable {
    let kind: MenuKind
    /// What is searched for.
    private(set) var text = ""
    /// Characters are text.
    private(set) var isSearching: Bool
    /// Of the rows that can be chosen.
    var index = 0

    init(_ kind: MenuKind) {
        self.kind = kind
        isSearching = kind == .palette
    }

    mutating func search() { isSearching = true }

    mutating func write(_ text: String) {
        self.text = text
        index = 0
    }

    /// Puts the search away; false when there was none, or when the menu is nothing but a search.
    mutating func stopSearching() -> Bool {
        guard isSearching, kind != .palette else { return false }
        isSearching = false
        write("")
        return true
    }
}

enum MenuKind: Sendable, Hashable, CaseIterable {
    case help, palette, fork, faults, branches, exports

    var title: String {
        switch self {
        case .help: "Help"
        case .palette: "Commands"
        case .fork: "What if, from here"
        case .faults: "Make something go wrong"
        case .branches: "Branches"
        case .exports: "Write to a file"
        }
    }

}
