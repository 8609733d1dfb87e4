extension Layout {
    /// From so many columns on two runs stand beside each other, each with lanes of its own.
    static let alignedColumns = 150

    /// Two runs: the same panes of both at the same height. Where there is no room for two columns of lanes, the tasks
    /// take the whole width, the lanes of both below each other, and only the other panes lie side by side.
    static func comparing(
        in area: Rect, panes: [PaneKind], arrangement: Arrangements, demand: @escaping Demands
    ) -> Layout {
        let isStacked = area.columns < alignedColumns && panes.contains(.tasks)
        return isStacked
            ? stacked(in: area, panes, arrangement, demand) : mirrored(in: area, panes, arrangement, demand)
    }

    private static func mirrored(
        in area: Rect, _ panes: [PaneKind], _ arrangement: Arrangements, _ demand: @escaping Demands
    ) -> Layout {
        let half = area.columns / 2
        var rest = area
        let left = Layout(
            area: rest.cutLeft(half), panes: panes, arrangement: arrangement, demand: demand)
        let right = left.placements.map { placement in
            var other = placement
            other.rect.column += area.columns - half
            other.side = 1
            return other
        }
        return Layout(placements: left.placements + right)
    }

    private static func stacked(
        in area: Rect, _ panes: [PaneKind], _ arrangement: Arrangements, _ demand: @escaping Demands
    ) -> Layout {
        var tasks = demand(.tasks, area.columns)
        tasks.wanted = 2 * tasks.wanted
        // What is compared are the lanes: they have two fifths of the screen before anything else has more than it needs.
        tasks.minimum = max(tasks.minimum, min(tasks.wanted, area.rows * 2 / 5))
        var others = panes.filter { $0 != .tasks }
        let half = area.columns / 2
        let room = Size(columns: half, rows: area.rows - tasks.minimum)
        while let tree = arrangement(room, others, demand).pruned(to: others) {
            let below = Self.demand(of: tree, columns: half, demand)
            if tasks.minimum + below.minimum <= area.rows {
                var rest = area
                let rows = Demand.share(area.rows, among: [tasks, below])
                let top = Placement(pane: .tasks, rect: rest.cutTop(rows[0]))
                return Layout(placements: [top] + mirrored(in: rest, others, arrangement, demand).placements)
            }
            others.removeLast()
        }
        return Layout(area: area, only: .tasks)
    }
}
