internal import Experiments

extension SweepReport {
    /// A line a setting; of each figure the mean and its interval.
    package func csv() -> String {
        let figures = sweep.figures.flatMap { figure in
            [figure.name + figure.unit.suffix, figure.name + " low", figure.name + " high"]
        }
        let titles = sweep.axes.map(\.name) + figures + ["runs", "failed", "direction", "seed", "command"]
        let lines = zip(table.rows, commands).map { row, command in
            row.setting.assignments.map(\.value) + row.figures.flatMap(cells)
                + [
                    String(row.count), String(row.failures), row.direction.rawValue, String(row.seed), command,
                ]
        }
        return ([titles] + lines).map(CSV.line).joined()
    }

    private func cells(_ estimate: Estimate?) -> [String] {
        [estimate?.value, estimate?.interval?.low, estimate?.interval?.high].map { $0?.shortestDecimal ?? "" }
    }
}
