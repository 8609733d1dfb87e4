import Snapshots

/// Twenty calls through three slots, as the catalogue's semaphore has it.
func semaphoreReport() -> RunReport {
    var report = RunReport(
        scenario: "semaphore", seed: 7, outcome: .succeeded, elapsed: Nanoseconds(seconds: 3.5),
        result: .list([.number(200), .number(200)]))
    report.tasks.created = 21
    report.tasks.started = 21
    report.tasks.succeeded = 21
    report.kinds = [callKind()]
    report.resources = [
        ResourceReport(
            name: "api", kind: "semaphore", capacity: 3, peak: 3, acquired: 20, utilization: 0.9523809523809523,
            meanWait: 1.35, meanQueue: 7.714285714285714, peakQueue: 17)
    ]
    report.steps = 163
    report.events = 104
    report.expectations = [
        ExpectationReport(text: "elapsed == 3.5s", passed: true, actual: "3.5s", line: 22),
        ExpectationReport(text: "api.peak == 2", passed: false, actual: "3", line: 23),
    ]
    report.log = [LogLine(time: .zero, task: "main", message: "say \"go\"")]
    return report
}

private func callKind() -> KindReport {
    var totals = TaskTotals()
    totals.created = 20
    totals.started = 20
    totals.succeeded = 20
    var latency = Distribution()
    latency.count = 20
    latency.mean = 1.85
    latency.min = Nanoseconds(seconds: 0.5)
    latency.p50 = Nanoseconds(seconds: 2)
    latency.p90 = Nanoseconds(seconds: 3)
    latency.p95 = Nanoseconds(seconds: 3.5)
    latency.p99 = Nanoseconds(seconds: 3.5)
    latency.p999 = Nanoseconds(seconds: 3.5)
    latency.max = Nanoseconds(seconds: 3.5)
    return KindReport(
        name: "call", totals: totals, latency: latency, throughput: 5.714285714285714,
        goodput: 5.714285714285714)
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
