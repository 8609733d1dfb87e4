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
    }

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

extension Arrangement {
    /// The lanes of the tasks want the whole width; the wider the screen, the more lies side by side below them.
    static func fitting(columns: Int) -> Arrangement {
        if columns < 70 { return .rows(PaneKind.allCases.map(Arrangement.pane)) }
        if columns < 150 { return .rows([.pane(.tasks), twoColumns]) }
        return .rows([.pane(.tasks), threeColumns])
    }

    private static let twoColumns = Arrangement.columns([
        Column(2, .rows([.queues, .permits, .timeouts, .loop, .scenario].map(Arrangement.pane))),
        Column(3, .pane(.events)),
    ])

    private static let threeColumns = Arrangement.columns([
        Column(5, .rows([.queues, .permits, .timeouts].map(Arrangement.pane))),
        Column(4, .rows([.loop, .scenario].map(Arrangement.pane))),
        Column(5, .pane(.events)),
    ])
}
