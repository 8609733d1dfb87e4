internal import Experiments

extension SweepReport {
    /// A line a setting; of each figure the mean and its interval. RFC 4180, but for the line breaks, which are Unix's.
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
        return ([titles] + lines).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    }

    private func cells(_ estimate: Estimate?) -> [String] {
        [estimate?.value, estimate?.interval?.low, estimate?.interval?.high].map { $0?.shortestDecimal ?? "" }
    }

    private func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
