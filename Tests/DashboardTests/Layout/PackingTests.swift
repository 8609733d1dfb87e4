import Testing

@testable import Dashboard

@Suite struct PackingTests {
    private func layout(_ columns: Int, _ rows: Int, _ panes: [PaneKind], wanted: [PaneKind: Int]) -> Layout {
        Layout(
            area: Rect(Size(columns: columns, rows: rows)), panes: panes, arrangement: LayoutPreset.scenario.arrangement
        ) { kind, _ in Demand(minimum: 4, wanted: wanted[kind] ?? 30, weight: 2) }
    }

    private let gauges: [PaneKind: Int] = [.tasks: 10, .queues: 8, .latency: 9, .loop: 6, .knobs: 4]

    /// What has a text of any length comes under what has not, and no column is left half empty.
    @Test func fewGaugesShareTheirColumnWithTheEvents() {
        let shown: [PaneKind] = [.tasks, .queues, .latency, .loop, .knobs, .scenario, .events]
        let placed = layout(200, 60, shown, wanted: gauges)
        #expect(placed.rect(of: .events)?.column == placed.rect(of: .queues)?.column)
        #expect(placed.rect(of: .scenario)?.rows == 50)
        for gauge in [PaneKind.queues, .latency, .loop, .knobs] {
            #expect(placed.rect(of: gauge)?.rows == gauges[gauge])
        }
    }

    @Test func whatNoLongerFitsGoesOnToTheNextColumn() {
        let shown: [PaneKind] = [.tasks, .queues, .latency, .loop, .knobs, .scenario, .events]
        let placed = layout(120, 34, shown, wanted: gauges)
        #expect(placed.rect(of: .queues)?.column == placed.rect(of: .latency)?.column)
        #expect(placed.rect(of: .loop)?.column == placed.rect(of: .queues)?.column)
        #expect(placed.rect(of: .knobs)?.column == placed.rect(of: .scenario)?.column)
        #expect(placed.rect(of: .events)?.column == placed.rect(of: .scenario)?.column)
    }

    @Test func theWidestScreenKeepsAColumnForTheEvents() {
        let placed = layout(300, 100, [.tasks, .queues, .scenario, .events], wanted: gauges)
        #expect(Set([PaneKind.queues, .scenario, .events].compactMap { placed.rect(of: $0)?.column }).count == 3)
    }
}
