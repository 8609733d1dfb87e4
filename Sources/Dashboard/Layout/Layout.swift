/// Where each pane is.
struct Layout: Sendable, Hashable {
    struct Placement: Sendable, Hashable {
        let pane: PaneKind
        var rect: Rect
        /// 0 for the run itself, 1 for the run beside it.
        var side = 0
    }

    /// Rows that a pane needs and could use at a width, its border included.
    typealias Demands = (PaneKind, _ columns: Int) -> Demand

    /// How panes lie on a part of the screen of that size, by what they need.
    typealias Arrangements = (_ size: Size, _ panes: [PaneKind], _ demand: @escaping Demands) -> Arrangement

    private(set) var placements: [Placement] = []

    init(placements: [Placement] = []) { self.placements = placements }

    /// Lays out as many of `panes` as fit, the first being the most important.
    init(area: Rect, panes: [PaneKind], arrangement: Arrangements, demand: @escaping Demands) {
        var shown = panes
        while let tree = arrangement(area.size, shown, demand).pruned(to: shown) {
            let fits = Self.demand(of: tree, columns: area.columns, demand).minimum <= area.rows
            if fits || shown.count == 1 {
                place(tree, in: area, demand)
                return
            }
            shown.removeLast()
        }
    }

    /// One pane on the whole area.
    init(area: Rect, only pane: PaneKind) { placements = [Placement(pane: pane, rect: area)] }

    func rect(of pane: PaneKind) -> Rect? { placements.first { $0.pane == pane }?.rect }

    func placement(at column: Int, _ row: Int) -> Placement? { placements.first { $0.rect.contains(column, row) } }

    private mutating func place(_ tree: Arrangement, in area: Rect, _ demand: Demands) {
        var rest = area
        switch tree {
        case .pane(let kind):
            placements.append(Placement(pane: kind, rect: area))
        case .rows(let children):
            let demands = children.map { Self.demand(of: $0, columns: area.columns, demand) }
            for (child, rows) in zip(children, Demand.share(area.rows, among: demands)) {
                place(child, in: rest.cutTop(rows), demand)
            }
        case .columns(let children):
            for (child, columns) in zip(children, Self.widths(of: children, in: area.columns)) {
                place(child.content, in: rest.cutLeft(columns), demand)
            }
        }
    }

    static func demand(of tree: Arrangement, columns: Int, _ demand: Demands) -> Demand {
        switch tree {
        case .pane(let kind):
            return demand(kind, columns)
        case .rows(let children):
            let parts = children.map { Self.demand(of: $0, columns: columns, demand) }
            return Demand(
                minimum: parts.reduce(0) { $0 + $1.minimum }, wanted: parts.reduce(0) { $0 + $1.wanted },
                weight: parts.map(\.weight).max() ?? 0)
        case .columns(let children):
            let parts = zip(children, widths(of: children, in: columns)).map {
                Self.demand(of: $0.content, columns: $1, demand)
            }
            return Demand(
                minimum: parts.map(\.minimum).max() ?? 0, wanted: parts.map(\.wanted).max() ?? 0,
                weight: parts.map(\.weight).max() ?? 0)
        }
    }

    private static func widths(of children: [Arrangement.Column], in columns: Int) -> [Int] {
        let shares = children.reduce(0) { $0 + $1.share }
        var widths = children.map { columns * $0.share / shares }
        widths[widths.count - 1] += columns - widths.reduce(0, +)
        return widths
    }
}
