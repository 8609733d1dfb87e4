internal import Experiments
internal import Snapshots

extension TextSummary {
    /// What theory says of the run, where the scenario is a queue that it knows.
    var theory: TextTable {
        guard let theory = TheoryReport(report), let model = theory.model else { return TextTable([]) }
        var table = TextTable([
            .left("Theory: \(model) (\(theory.remark))"), .right("theory"), .right("measured"),
        ])
        for row in theory.rows {
            table.add([style.safe(row.name), row.unit.readable(row.theory), row.unit.readable(row.measured)])
        }
        return table
    }

    /// Why there is none, where a queue has no theory that fits it.
    var missingTheory: [String] {
        guard let theory = TheoryReport(report), theory.model == nil else { return [] }
        return ["Theory: none, \(theory.remark)"]
    }
}

extension TheoryReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("model", model)
            json.field("isExact", isExact)
            json.field("remark", remark)
            json.field("figures") { json in
                json.object { json in
                    for row in rows { json.field(row.name, row) }
                }
            }
        }
    }
}

extension TheoryReport.Row: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("theory", theory)
            json.field("measured", measured)
        }
    }
}
