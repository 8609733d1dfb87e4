/// Puts panes into the columns below the tasks, so that none stands half empty while another has no room: the gauges fill
/// the first column, those that no longer fit go on to the others, and the events, which can use any room, come below
/// where most is left.
struct Packing {
    /// What a column is for: the first has the gauges, the text of the scenario has one of its own.
    private struct Column {
        let share: Int
        var panes: [PaneKind] = []
        var rows = 0

        init(_ share: Int) { self.share = share }
    }

    private var columns: [Column]
    /// The columns in the order in which gauges fill them.
    private let order: [Int]
    private let scenarioColumn: Int
    private let size: Size
    private let demand: Layout.Demands

    /// From the top of a column to its foot.
    private static let ranks: [PaneKind] = [
        .findings, .scenario, .queues, .permits, .timeouts, .latency, .loop, .knobs, .events,
    ]
    private static let gauges: [PaneKind] = [.queues, .permits, .timeouts, .latency, .loop, .knobs]
    /// Rows in which any pane reads well, border included; most can use more.
    private static let readable = 9

    /// - Parameter size: the room below the tasks.
    init(_ size: Size, demand: @escaping Layout.Demands) {
        self.size = size
        self.demand = demand
        switch size.columns {
        case ..<150: (columns, order, scenarioColumn) = ([Column(2), Column(3)], [0, 1], 1)
        case ..<240: (columns, order, scenarioColumn) = ([Column(1), Column(1), Column(1)], [0, 2, 1], 1)
        default: (columns, order, scenarioColumn) = ([Column(5), Column(4), Column(5), Column(5)], [0, 1, 3, 2], 2)
        }
    }

    /// Nil when there is none of them.
    mutating func arrange(_ panes: [PaneKind]) -> Arrangement? {
        for text in [PaneKind.scenario, .findings] where panes.contains(text) { put(text, in: scenarioColumn) }
        for gauge in Self.gauges where panes.contains(gauge) { put(gauge, in: column(for: gauge)) }
        if panes.contains(.events) { put(.events, in: columnOfEvents) }
        return Arrangement.columns(columns.map { .init($0.share, Self.ranks.filter($0.panes.contains)) })
            .pruned(to: panes)
    }

    private mutating func put(_ pane: PaneKind, in column: Int) {
        columns[column].panes.append(pane)
        columns[column].rows += rows(pane, in: column)
    }

    private func column(for gauge: PaneKind) -> Int {
        order.first { columns[$0].rows + rows(gauge, in: $0) <= size.rows } ?? emptiest(order)
    }

    /// Below the gauges where they leave room to read, so that what remains is wide; else in the column that has most.
    private var columnOfEvents: Int {
        let used = order.filter { $0 != scenarioColumn && !columns[$0].panes.isEmpty }
        return columns.count > 3
            ? columns.count - 1 : used.first { columns[$0].rows + Self.readable <= size.rows } ?? emptiest(order)
    }

    private func emptiest(_ order: [Int]) -> Int { order.min { columns[$0].rows < columns[$1].rows } ?? 0 }

    private func rows(_ pane: PaneKind, in column: Int) -> Int {
        let shares = columns.reduce(0) { $0 + $1.share }
        return min(demand(pane, size.columns * columns[column].share / shares).wanted, Self.readable)
    }
}

extension Arrangement {
    /// The lanes of the tasks want the whole width; the wider the screen, the more lies side by side below them.
    static func fitting(_ size: Size, panes: [PaneKind], demand: @escaping Layout.Demands) -> Arrangement {
        guard size.columns >= 70 else { return .rows(PaneKind.allCases.map(Arrangement.pane)) }
        let tasks = panes.contains(.tasks) ? min(demand(.tasks, size.columns).wanted, size.rows * 3 / 5) : 0
        var packing = Packing(Size(columns: size.columns, rows: size.rows - tasks), demand: demand)
        return .rows([.pane(.tasks)] + [packing.arrange(panes)].compactMap(\.self))
    }
}
