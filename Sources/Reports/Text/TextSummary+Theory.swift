internal import Experiments
internal import Snapshots

extension TextSummary {
    /// What theory says of the run, where the scenario is a queue that it knows.
    func theory() -> [String] {
        guard let theory = TheoryReport(report) else { return [] }
        guard let model = theory.model else { return section("Theory", ["none: \(theory.remark)"]) }
        let title = "Theory: \(model) (\(theory.remark))"
        var table = TextTable([.left(title), .right("theory"), .right("measured")])
        for row in theory.rows {
            table.add([style.safe(row.name), row.unit.readable(row.theory), row.unit.readable(row.measured)])
        }
        return section(table)
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
