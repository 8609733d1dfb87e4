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

extension Arrangement {
    /// The lanes of the tasks want the whole width; the wider the screen, the more lies side by side below them.
    static func fitting(columns: Int) -> Arrangement {
        switch columns {
        case ..<70: .rows(PaneKind.allCases.map(Arrangement.pane))
        case ..<150: .rows([.pane(.tasks), twoColumns])
        case ..<240: .rows([.pane(.tasks), threeColumns])
        default: .rows([.pane(.tasks), fourColumns])
        }
    }

    private static let twoColumns = Arrangement.columns([
        Column(2, [.queues, .permits, .timeouts, .latency, .loop, .knobs]),
        Column(3, [.findings, .scenario, .events]),
    ])

    private static let threeColumns = Arrangement.columns([
        Column(5, [.queues, .permits, .timeouts, .latency]),
        Column(5, [.scenario, .findings]),
        Column(5, [.loop, .knobs, .events]),
    ])

    private static let fourColumns = Arrangement.columns([
        Column(5, [.queues, .permits, .timeouts]),
        Column(4, [.latency, .loop, .knobs]),
        Column(5, [.scenario, .findings]),
        Column(5, [.events]),
    ])
}
