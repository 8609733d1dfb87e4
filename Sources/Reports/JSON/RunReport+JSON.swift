internal import Experiments
package import Snapshots

extension RunReport {
    /// The report as one JSON object and a newline. Keys and their order are a promise: a change that is more than an
    /// addition raises `schema`. Times are seconds.
    package func json() -> [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        json.endLine()
        return json.bytes
    }
}

extension RunReport: JSONWritable {
    static let schema = 1

    package func write(to json: inout JSONWriter) {
        json.object(.lines) { json in
            json.field("schema", Self.schema)
            json.field("scenario", scenario)
            json.field("variant", variant.isEmpty ? nil : variant)
            json.field("seed", seed)
            json.field("outcome", outcome.word)
            json.field("elapsed", elapsed)
            json.field("result", result)
            json.field("error", error)
            json.field("tasks") { $0.object { tasks.writeFields(to: &$0, withLive: true) } }
            json.field("kinds") { writeNamed(kinds, \.name, to: &$0) }
            json.field("resources") { writeNamed(resources, \.name, to: &$0) }
            json.field("loop") { writeLoop(to: &$0) }
            json.field("steps", steps)
            json.field("events", events)
            json.field("expectations") { $0.array(expectations, .lines) }
            json.field("theory", ifPresent: TheoryReport(self))
            json.field("findings") { $0.array(findings, .lines) }
            json.field("log") { $0.array(log, .lines) }
            json.field("logDropped", ifPresent: logDropped > 0 ? logDropped : nil)
        }
    }

    private func writeNamed<Part: JSONWritable>(
        _ parts: [Part], _ name: (Part) -> String, to json: inout JSONWriter
    ) {
        json.object(.lines) { json in
            for part in parts { json.field(name(part), part) }
        }
    }

    private func writeLoop(to json: inout JSONWriter) {
        json.object { json in
            json.field("utilization", loopUtilization)
            json.field("maxLag", loopMaxLag)
        }
    }
}

extension TaskTotals {
    /// - Parameter withLive: whether to tell how many are alive, which only the run as a whole does.
    fileprivate func writeFields(to json: inout JSONWriter, withLive: Bool) {
        json.field("created", created)
        json.field("started", started)
        json.field("succeeded", succeeded)
        json.field("failed", failed)
        json.field("cancelled", cancelled)
        json.field("timedOut", timedOut)
        json.field("dropped", dropped)
        if withLive { json.field("live", live) }
    }
}

extension KindReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            totals.writeFields(to: &json, withLive: false)
            json.field("latency", latency)
            json.field("waiting", waiting)
            json.field("throughput", throughput)
        }
    }
}

extension Distribution: JSONWritable {
    /// Without a sample there is a count and nothing else to tell: `null`.
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("count", count)
            json.field("mean", count > 0 ? mean : nil)
            for (name, value) in percentiles { json.field(name, count > 0 ? value : nil) }
        }
    }

    private var percentiles: KeyValuePairs<String, Nanoseconds> {
        ["min": min, "p50": p50, "p90": p90, "p95": p95, "p99": p99, "p999": p999, "max": max]
    }
}

extension ResourceReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", kind)
            json.field("capacity", capacity)
            json.field("peak", peak)
            json.field("acquired", acquired)
            json.field("rejected", rejected)
            json.field("utilization", utilization)
            json.field("meanWait", meanWait)
            json.field("meanQueue", meanQueue)
            json.field("peakQueue", peakQueue)
        }
    }
}

extension ExpectationReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("text", text)
            json.field("passed", passed)
            json.field("actual", actual)
        }
    }
}

extension Finding: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", kind.name)
            json.field("message", message)
            json.field("line", line > 0 ? line : nil)
            json.field("task", task)
        }
    }
}

extension LogLine: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("time", time)
            json.field("task", task)
            json.field("message", message)
        }
    }
}
