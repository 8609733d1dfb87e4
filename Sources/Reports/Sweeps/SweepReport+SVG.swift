internal import Experiments
internal import Snapshots

extension SweepReport {
    /// The plotted figure over the first parameter, with intervals; a line for each combination of the others.
    package func svg() -> String { SweepPlot(self).text }
}

/// The lines of a plot, and where they lie on the page.
private struct SweepPlot {
    private struct Point {
        var x: Double
        var estimate: Estimate
    }

    private struct Series {
        var name: String
        var points: [Point]
    }

    private let report: SweepReport
    private let series: [Series]
    private let across: ClosedRange<Double>
    private let up: ClosedRange<Double>

    private static let (width, height) = (720.0, 420.0)
    private static let (left, right, top, bottom) = (80.0, 700.0, 40.0, 360.0)
    /// Told apart by every common kind of colour vision. Source: M. Okabe and K. Ito 2008.
    private static let colors = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"]
    private static let ticks = 5

    init(_ report: SweepReport) {
        self.report = report
        let axis = report.sweep.axes[0]
        let places = axis.positions
        let positions = Dictionary(zip(axis.values, places)) { first, _ in first }
        var series: [Series] = []
        for row in report.table.rows {
            guard let estimate = row.figures[report.plotted], let x = positions[row.setting.assignments[0].value] else {
                continue
            }
            let others = Set(report.sweep.axes.dropFirst().filter { $0.values.count > 1 }.map(\.name))
            let name = Setting(row.setting.assignments.filter { others.contains($0.name) }).text
            let index = series.firstIndex { $0.name == name } ?? series.endIndex
            if index == series.endIndex { series.append(Series(name: name, points: [])) }
            series[index].points.append(Point(x: x, estimate: estimate))
        }
        self.series = series
        across = Self.range(places)
        let values = series.flatMap(\.points).map { max($0.estimate.value, $0.estimate.interval?.high ?? 0) }
        up = 0...max(values.filter(\.isFinite).max() ?? 1, .leastNormalMagnitude)
    }

    private static func range(_ places: [Double]) -> ClosedRange<Double> {
        guard let low = places.min(), let high = places.max(), low < high else {
            return (places.first ?? 0) - 1...(places.first ?? 0) + 1
        }
        return low...high
    }

    var text: String {
        let figure = report.sweep.figures[report.plotted]
        let lines =
            [
                #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(Self.width.short) \#(Self.height.short)" "#
                    + #"font-family="sans-serif" font-size="12">"#,
                #"<rect width="100%" height="100%" fill="white"/>"#,
                label(figure.name, x: Self.left, y: 24, anchor: "start"),
                label(report.sweep.axes[0].name, x: Self.right, y: 400, anchor: "end"),
            ] + grid(figure.unit) + series.enumerated().flatMap { draw($1, number: $0) } + ["</svg>"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func grid(_ unit: FigureUnit) -> [String] {
        let rows = (0...Self.ticks).flatMap { tick in
            let value = up.upperBound * Double(tick) / Double(Self.ticks)
            return [
                line(Self.left, y(value), Self.right, y(value), color: "#dddddd"),
                label(unit.readable(value), x: Self.left - 6, y: y(value) + 4, anchor: "end"),
            ]
        }
        let values = report.sweep.axes[0].values
        let step = max(values.count / 10, 1)
        let columns = series.first?.points.enumerated().compactMap { index, point in
            index.isMultiple(of: step)
                ? label(values[index], x: x(point.x), y: Self.bottom + 18, anchor: "middle") : nil
        }
        return rows + (columns ?? [])
    }

    private func draw(_ series: Series, number: Int) -> [String] {
        let color = Self.colors[number % Self.colors.count]
        let points = series.points.map { "\(x($0.x).short),\(y($0.estimate.value).short)" }.joined(separator: " ")
        let name = label(
            series.name, x: Self.right, y: Self.top + 14 * Double(number), anchor: "end", color: color)
        return [#"<polyline points="\#(points)" fill="none" stroke="\#(color)" stroke-width="2"/>"#]
            + series.points.compactMap { point in
                point.estimate.interval.map {
                    line(x(point.x), y($0.low), x(point.x), y($0.high), color: color)
                }
            } + (series.name.isEmpty ? [] : [name])
    }

    // MARK: Elements

    private func x(_ value: Double) -> Double {
        Self.left + (value - across.lowerBound) / (across.upperBound - across.lowerBound) * (Self.right - Self.left)
    }

    private func y(_ value: Double) -> Double {
        Self.bottom - min(max(value, 0), up.upperBound) / up.upperBound * (Self.bottom - Self.top)
    }

    private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, color: String) -> String {
        #"<line x1="\#(x1.short)" y1="\#(y1.short)" x2="\#(x2.short)" y2="\#(y2.short)" stroke="\#(color)"/>"#
    }

    private func label(_ text: String, x: Double, y: Double, anchor: String, color: String = "#333333") -> String {
        #"<text x="\#(x.short)" y="\#(y.short)" text-anchor="\#(anchor)" fill="\#(color)">\#(text.escaped)</text>"#
    }
}

extension Double {
    /// A coordinate, to a tenth.
    fileprivate var short: String { ((self * 10).rounded() / 10).shortestDecimal }
}

extension String {
    /// As XML holds it; what no terminal should see is replaced.
    fileprivate var escaped: String {
        SafeText.sanitised(self).map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(character)
            }
        }.joined()
    }
}
