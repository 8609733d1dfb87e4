/// A choice of panes that has a name. A new one is a case, its panes, and an arrangement where the usual one does not do.
package enum LayoutPreset: String, Sendable, Hashable, CaseIterable {
    case scenario, lesson, resources, load, everything

    /// The most important first; nil where the scenario decides.
    var panes: [PaneKind]? {
        switch self {
        case .scenario: nil
        case .lesson: [.tasks, .scenario, .events, .findings]
        case .resources: [.permits, .queues, .timeouts, .tasks]
        case .load: [.latency, .loop, .queues, .permits, .knobs]
        case .everything: PaneKind.allCases
        }
    }

    /// As the palette tells it, where a line has little room.
    var summary: String {
        switch self {
        case .scenario: "what it names or uses"
        case .lesson: "tasks, source, events"
        case .resources: "with their tasks"
        case .load: "latencies, resources"
        case .everything: "all that has room"
        }
    }

    /// Round the table.
    var next: LayoutPreset {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}

extension PaneTable {
    static func titles(of panes: [PaneKind]) -> String { panes.map { pane($0).title }.joined(separator: ", ") }
}
