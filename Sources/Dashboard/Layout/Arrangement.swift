/// How panes lie on the screen: a tree of rows and columns. Panes that are not shown give their space to the others.
indirect enum Arrangement: Sendable {
    case pane(PaneKind)
    /// One above the other.
    case rows([Arrangement])
    /// Side by side, each with its share of the width.
    case columns([Column])

    struct Column: Sendable {
        let share: Int
        let content: Arrangement

        init(_ share: Int, _ content: Arrangement) {
            self.share = share
            self.content = content
        }

        init(_ share: Int, _ panes: [PaneKind]) { self.init(share, .rows(panes.map(Arrangement.pane))) }
    }

    /// The pane has a place in it.
    func holds(_ pane: PaneKind) -> Bool { pruned(to: [pane]) != nil }

    /// The same without the panes that are not among `shown`; nil when none is left.
    func pruned(to shown: [PaneKind]) -> Arrangement? {
        switch self {
        case .pane(let kind):
            return shown.contains(kind) ? self : nil
        case .rows(let children):
            let left = children.compactMap { $0.pruned(to: shown) }
            return left.count > 1 ? .rows(left) : left.first
        case .columns(let children):
            let left = children.compactMap { child in
                child.content.pruned(to: shown).map { Column(child.share, $0) }
            }
            return left.count > 1 ? .columns(left) : left.first?.content
        }
    }
}
