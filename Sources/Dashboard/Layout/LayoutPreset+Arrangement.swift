extension LayoutPreset {
    /// How its panes lie on a screen of that size. Whatever else is shown lies below them, as ever.
    func arrangement(_ size: Size, _ panes: [PaneKind], _ demand: @escaping Layout.Demands) -> Arrangement {
        let usual = Arrangement.fitting(size, panes: panes, demand: demand)
        guard let own = own(columns: size.columns) else { return usual }
        let others = usual.pruned(to: PaneKind.allCases.filter { !own.holds($0) })
        return others.map { .rows([own, $0]) } ?? own
    }

    /// Nil where the usual one does.
    private func own(columns: Int) -> Arrangement? {
        switch self {
        case .lesson where columns >= 100: Self.sourceBesideTasks
        case .lesson where columns >= 70: Self.sourceBesideEvents
        case .resources where columns >= 150: Self.resources([[.permits], [.queues], [.timeouts]])
        case .resources where columns >= 70: Self.resources([[.permits], [.queues, .timeouts]])
        case .load where columns >= 70: Self.figuresBesideResources
        default: nil
        }
    }

    /// As a debugger has it.
    private static let sourceBesideTasks = Arrangement.columns([
        .init(4, [.scenario]), .init(5, [.tasks, .findings, .events]),
    ])

    /// Sentences and source need the same width.
    private static let sourceBesideEvents = Arrangement.rows([
        .pane(.tasks), .columns([.init(1, [.scenario]), .init(1, [.findings, .events])]),
    ])

    private static let figuresBesideResources = Arrangement.columns([
        .init(3, [.latency, .loop]), .init(2, [.queues, .permits, .knobs]),
    ])

    private static func resources(_ columns: [[PaneKind]]) -> Arrangement {
        .rows([.pane(.tasks), .columns(columns.map { .init(1, $0) })])
    }
}
