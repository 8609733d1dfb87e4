internal import Experiments
internal import Snapshots

extension SweepReport {
    /// One object; seconds throughout.
    package func json() -> [UInt8] {
        var json = JSONWriter()
        json.object(.lines) { json in
            json.field("schema", 1)
            json.field("scenario", scenario)
            json.field("variant", variant)
            json.field("seed", sweep.seed)
            json.field("replications", sweep.replications)
            json.field("confidence", Estimate.confidence)
            json.field("rows") { json in
                json.array(zip(table.rows, commands).map { Row(row: $0, command: $1, figures: sweep.figures) }, .lines)
            }
        }
        json.endLine()
        return json.bytes
    }

    private struct Row: JSONWritable {
        var row: SweepRow
        var command: String
        var figures: [SweepFigure]

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.field("set") { json in
                    json.object { json in
                        for assignment in row.setting.assignments { json.field(assignment.name, assignment.value) }
                    }
                }
                json.field("seed", row.seed)
                json.field("runs", row.count)
                json.field("failed", row.failures)
                json.field("direction", row.direction.rawValue)
                json.field("figures") { json in
                    json.object { json in
                        for (figure, estimate) in zip(figures, row.figures) { json.field(figure.name, estimate) }
                    }
                }
                json.field("command", command)
            }
        }
    }
}

extension Estimate: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("mean", value)
            json.field("low", interval?.low)
            json.field("high", interval?.high)
            json.field("count", count)
        }
    }
}
