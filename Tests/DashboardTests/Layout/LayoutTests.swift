import Testing

@testable import Dashboard

@Suite struct LayoutTests {
    private func layout(_ columns: Int, _ rows: Int, _ panes: [PaneKind], minimum: Int = 4) -> Layout {
        let area = Rect(column: 0, row: 2, columns: columns, rows: rows)
        return Layout(area: area, panes: panes, arrangement: LayoutPreset.scenario.arrangement) { kind, _ in
            Demand(minimum: minimum, wanted: 10 + kind.rawValue, weight: kind == .tasks ? 4 : 2)
        }
    }

    /// Every set of panes, by the bits of a number.
    private func panes(_ bits: Int) -> [PaneKind] { PaneKind.allCases.filter { bits >> $0.rawValue & 1 == 1 } }

    @Test(arguments: 1..<128)
    func panesTileTheScreen(bits: Int) {
        for (columns, rows) in [(60, 40), (80, 21), (120, 37), (200, 57)] {
            let placements = layout(columns, rows, panes(bits)).placements
            #expect(placements.reduce(0) { $0 + $1.rect.columns * $1.rect.rows } == columns * rows)
            for (index, placement) in placements.enumerated() {
                for other in placements[..<index] { #expect(placement.rect.intersection(other.rect).isEmpty) }
            }
        }
    }

    @Test func aPaneThatIsNotShownGivesItsSpaceAway() {
        let both = layout(80, 21, [.tasks, .events, .queues])
        let one = layout(80, 21, [.tasks, .events])
        #expect(both.rect(of: .events)!.columns < 80)
        #expect(one.rect(of: .events)!.columns == 80)
        #expect(layout(80, 21, [.tasks]).rect(of: .tasks) == Rect(column: 0, row: 2, columns: 80, rows: 21))
    }

    @Test func theLeastImportantGoFirstWhereThereIsNoRoom() {
        let shown = layout(60, 13, [.tasks, .timeouts, .queues, .events]).placements.map(\.pane)
        #expect(Set(shown) == [.tasks, .timeouts, .queues])
        #expect(layout(60, 2, [.events, .tasks]).placements.map(\.pane) == [.events])
    }

    @Test func noPanesNoPlacements() {
        #expect(layout(80, 21, []).placements.isEmpty)
    }

    @Test func everyPaneHasItsPlaceAtEveryWidth() {
        for columns in [60, 100, 200] {
            #expect(Set(layout(columns, 200, PaneKind.allCases).placements.map(\.pane)) == Set(PaneKind.allCases))
        }
    }
}
