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
            json.field("kinds") { $0.named(kinds, \.name, .lines) }
            json.field("resources") { $0.named(resources, \.name, .lines) }
            json.field("parts") { $0.array(parts, .lines) }
            json.field("precision") { $0.named(precision, \.kind, .lines) }
            json.field("percentiles") { writeResolution(to: &$0) }
            json.field("loop") { writeLoop(to: &$0) }
            json.field("steps", steps)
            json.field("events", events)
            json.field("expectations") { $0.array(expectations, .lines) }
            json.field("abortedBy", ifPresent: abortedBy.map { expectations[$0].text })
            json.field("theory", ifPresent: TheoryReport(self))
            json.field("findings") { $0.array(findings, .lines) }
            json.field("log") { $0.array(log, .lines) }
            json.field("logDropped", ifPresent: logDropped > 0 ? logDropped : nil)
        }
    }

    private func writeResolution(to json: inout JSONWriter) {
        json.object { json in
            json.field("exactUpTo", Distribution.exactSamples)
            json.field("within", Distribution.resolution)
        }
    }

    private func writeLoop(to json: inout JSONWriter) {
        json.object { json in
            json.field("utilization", loopUtilization)
            json.field("maxLag", loopMaxLag)
        }
    }
}

extension JSONWriter {
    /// An object with a field for each part.
    fileprivate mutating func named<Part: JSONWritable>(
        _ parts: [Part], _ name: (Part) -> String, _ layout: Layout = .inline
    ) {
        object(layout) { json in
            for part in parts { json.field(name(part), part) }
        }
    }
}

extension PartReport.Stage: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("load", load)
            json.field("number", number)
        }
    }
}

extension PrecisionReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("count", count)
            json.field("effectiveCount", effectiveCount)
            json.field("mean", mean)
            json.field("meanInterval") { $0.array(interval.map { [$0.lowerBound, $0.upperBound] } ?? []) }
            for interval in percentiles {
                json.field(interval.percentile.rawValue) {
                    $0.array([interval.span.lowerBound, interval.span.upperBound])
                }
            }
            json.field("trend", trend ?? "steady")
            json.field("warmup", warmup)
        }
    }
}

extension PartReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("from", from)
            json.field("to", to)
            json.field("stages") { $0.array(stages) }
            json.field("kinds") { $0.named(kinds, \.name) }
            json.field("resources") { $0.named(resources, \.name) }
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
        json.field("arrived", arrived)
        json.field("rejected", rejected)
        json.field("reneged", reneged)
        json.field("unfinished", unfinished)
        json.field("wasted", wasted)
        json.field("attempts", attempts)
        json.field("retries", retries)
        if withLive { json.field("live", live) }
    }
}

extension KindReport: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            totals.writeFields(to: &json, withLive: false)
            json.field("latency") { writeLatency(to: &$0) }
            json.field("waiting", waiting)
            json.field("throughput", throughput)
            json.field("goodput", goodput)
        }
    }

    /// That of all, then by outcome; `intended` of what no load with arrivals starts is `null`.
    private func writeLatency(to json: inout JSONWriter) {
        json.object { json in
            latency.writeFields(to: &json)
            for (name, latency) in latencyByOutcome.named { json.field(name, latency) }
            json.field("intended", intendedLatency)
        }
    }
}

extension Distribution: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { writeFields(to: &$0) }
    }

    /// What is not known, as nothing but the count is without a sample, is `null`.
    func writeFields(to json: inout JSONWriter) {
        json.field("count", count)
        json.field("mean", count > 0 ? mean : nil)
        json.field("min", count > 0 ? min : nil)
        for percentile in Percentile.allCases { json.field(percentile.rawValue, self[percentile]) }
        json.field("max", count > 0 ? max : nil)
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
            json.field("expired", expired)
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
