package import Experiments
internal import Snapshots

/// A sweep to be printed.
package struct SweepReport {
    package var scenario: String
    package var variant: String
    package var table: SweepTable
    /// For each row, the command that plays its typical run.
    package var commands: [String]
    /// The figure that is drawn.
    package var plotted: Int

    package init(scenario: String, variant: String, table: SweepTable, commands: [String], plotted: Int) {
        self.scenario = scenario
        self.variant = variant
        self.table = table
        self.commands = commands
        self.plotted = plotted
    }

    var sweep: Sweep { table.sweep }

    /// What tells a row from the others: the parameters that have more than one value.
    func label(_ row: SweepRow) -> String {
        let varied = Set(sweep.axes.filter { $0.values.count > 1 }.map(\.name))
        return Setting(row.setting.assignments.filter { varied.contains($0.name) }).text
    }
}

extension FigureUnit {
    /// For a person.
    func readable(_ value: Double) -> String {
        switch self {
        case .number: value.readable
        case .duration: value.readableSeconds
        case .rate: value.readable + "/s"
        }
    }

    /// A value and how far it may be off, in one unit: `1.318 ±0.117s`.
    func readable(_ value: Double, error: Double?, sign: String) -> String {
        guard let error else { return readable(value) }
        let (name, scale) =
            switch self {
            case .number: ("", 1.0)
            case .duration: value.secondsUnit
            case .rate: ("/s", 1.0)
            }
        return "\((value * scale).readable) \(sign)\((error * scale).readable)\(name)"
    }

    /// As a column's title in a file, where values bear no unit.
    var suffix: String {
        switch self {
        case .number: ""
        case .duration: " (s)"
        case .rate: " (1/s)"
        }
    }
}
