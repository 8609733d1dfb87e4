import Snapshots
import Testing

@testable import Dashboard

@Suite struct LayoutPresetTests {
    private static let sizes = [(80, 24), (120, 40), (200, 60)]

    private func stage(
        _ layout: LayoutPreset = .scenario, _ run: ScriptedRun = Scenarios.producersAndConsumers(), columns: Int = 120,
        rows: Int = 40
    ) -> Stage {
        Stage(
            run, columns: columns, rows: rows, at: 450, options: Model.Options(isOpened: true, layout: layout))
    }

    private func panes(_ stage: Stage) -> Set<PaneKind> {
        Set(stage.model.runScreen?.layout.placements.map(\.pane) ?? [])
    }

    @Test(arguments: sizes)
    func theKeyWalksThroughAllAndSaysWhere(columns: Int, rows: Int) {
        var stage = stage(columns: columns, rows: rows)
        var walked: [LayoutPreset] = []
        for _ in LayoutPreset.allCases {
            stage.press("L")
            walked.append(stage.model.layout)
            #expect(stage.text.last?.contains("layout \(stage.model.layout.rawValue)") == true)
        }
        #expect(walked == Array(LayoutPreset.allCases.dropFirst()) + [.scenario])
    }

    @Test(arguments: sizes)
    func theWalkComesBackToTheScreenThatItBeganWith(columns: Int, rows: Int) {
        var stage = stage(columns: columns, rows: rows)
        let before = stage.model.runScreen?.layout
        for _ in LayoutPreset.allCases { stage.press("L") }
        #expect(stage.model.runScreen?.layout == before)
    }

    @Test(
        arguments: [
            (.lesson, [.tasks, .scenario, .events]), (.resources, [.queues, .tasks]),
            (.load, [.latency, .loop, .queues]),
            (.everything, [.tasks, .queues, .events, .loop, .scenario, .latency]),
        ] as [(LayoutPreset, Set<PaneKind>)])
    func itShowsItsPanesAndNoOthers(layout: LayoutPreset, expected: Set<PaneKind>) {
        #expect(panes(stage(layout)) == expected)
    }

    @Test func whatTheScenarioNamesIsLeftAside() {
        let stage = stage(.load, Scenarios.semaphore(), columns: 80, rows: 24)
        #expect(panes(stage) == [.latency, .loop, .permits, .knobs])
    }

    @Test(arguments: LayoutPreset.allCases)
    func theKeysAreWithAPaneThatIsInView(layout: LayoutPreset) {
        let stage = stage(layout, columns: 80, rows: 24)
        #expect(stage.model.runScreen?.layout.rect(of: stage.model.run.focus) != nil)
    }

    @Test func aPaneOfAnotherLayoutComesByItsNumberAndGoesWithTheFocus() {
        var stage = stage(.load)
        stage.press("5")
        #expect(panes(stage).contains(.events))
        stage.press(.tab)
        #expect(!panes(stage).contains(.events))
    }

    @Test func whatHasNoRoomIsDroppedAndSaid() {
        var stage = stage(.load, columns: 80, rows: 24)
        stage.press("L")
        #expect(stage.model.layout == .everything)
        let text = stage.text.last ?? ""
        #expect(text.contains("no room for Scenario;"), "\(text)")
        #expect(!panes(stage).contains(.scenario))
    }

    @Test func whatTheRunHasNothingForIsSaid() {
        var stage = stage(.lesson)
        stage.press("L")
        #expect(stage.text.last?.contains("nothing yet for Semaphores & locks, Timeouts") == true)
    }

    @Test func anEnlargedPaneGivesWay() {
        var stage = stage(.scenario)
        stage.press("e", "L")
        #expect(panes(stage).count > 1)
    }

    @Test func thePaletteRunsEachByNameAndSaysWhichIsThere() throws {
        for layout in LayoutPreset.allCases {
            var stage = stage(layout == .load ? .lesson : .load)
            let choices = stage.model.layoutChoices
            #expect(choices.map(\.action) == LayoutPreset.allCases.map { .panes(.layout($0)) })
            #expect(
                choices.filter { $0.obstacle == "it is on the screen" }.map(\.action) == [
                    .panes(.layout(stage.model.layout))
                ])
            stage.press(":")
            for letter in "layout \(layout.rawValue)" { stage.press(.character(letter)) }
            stage.press(.enter)
            #expect(stage.model.layout == layout)
        }
    }

    @Test func itStaysWhenAnotherScenarioIsOpened() {
        var stage = stage(.load)
        _ = stage.model.update(.snapshot(Scenarios.semaphore().snapshot(at: 100)))
        #expect(panes(stage) == [.latency, .loop, .permits, .knobs])
    }

    @Test(arguments: sizes)
    func twoRunsHaveTheSamePanesBesideEachOther(columns: Int, rows: Int) {
        let stage = stage(.load, Scenarios.compared(), columns: columns, rows: rows)
        let placements = stage.model.runScreen?.layout.placements ?? []
        let sides = [0, 1].map { side in placements.filter { $0.side == side }.map(\.pane) }
        #expect(sides[0] == sides[1] && sides[0].contains(.latency) && !sides[0].contains(.tasks))
    }

    @Test(arguments: LayoutPreset.allCases, [40, 60, 80, 120, 200, 300])
    func everyPaneHasOnePlaceInEveryArrangement(layout: LayoutPreset, columns: Int) {
        let area = Rect(Size(columns: columns, rows: 200))
        let arranged = Layout(
            area: area, panes: PaneKind.allCases, arrangement: layout.arrangement
        ) { _, _ in Demand(minimum: 4, wanted: 10, weight: 1) }
        #expect(arranged.placements.map(\.pane).sorted { $0.rawValue < $1.rawValue } == PaneKind.allCases)
    }
}
