import Testing

@testable import Dashboard

@Suite struct MeterTests {
    @Test(arguments: [(0.0, "▱▱▱▱"), (0.5, "▰▰▱▱"), (1.0, "▰▰▰▰"), (9, "▰▰▰▰"), (-1, "▱▱▱▱"), (.nan, "▱▱▱▱")])
    func bars(share: Double, text: String) {
        #expect(Meter.bar(share, width: 4).text == text)
    }

    @Test(
        arguments: [
            (0, 3, "▯▯▯"), (2, 3, "▮▮▯"), (3, 3, "▮▮▮"), (1, 100, "▮▯▯▯▯▯▯▯▯▯"), (50, 100, "▮▮▮▮▮▯▯▯▯▯"),
            (100, 100, "▮▮▮▮▮▮▮▮▮▮"), (0, 0, ""),
        ])
    func items(count: Int, capacity: Int, text: String) {
        #expect(Meter.items(count, of: capacity, width: 10).text == text)
    }

    @Test func oneRowOfAChartIsASparkline() {
        #expect(Meter.chart([0, 1, 2, 4, 8], width: 9, rows: 1, top: 8).map(\.text) == ["▁▁▂▄█"])
    }

    @Test func aChartStacksItsRows() {
        #expect(Meter.chart([0, 1, 2, 3], width: 4, rows: 3, top: 3).map(\.text) == ["   █", "  ██", "▁███"])
    }

    @Test func aNarrowChartShowsTheGreatest() {
        #expect(Meter.chart([0, 8, 0, 0, 0, 4], width: 3, rows: 1, top: 8).map(\.text) == ["█▁▄"])
    }

    @Test func nothingToChart() {
        #expect(Meter.chart([], width: 5, rows: 1, top: 0).map(\.text) == [""])
        #expect(Meter.chart([0, 0], width: 5, rows: 1, top: 0).map(\.text) == ["▁▁"])
        #expect(Meter.chart([1], width: 0, rows: 1, top: 1).map(\.text) == [""])
    }
}
