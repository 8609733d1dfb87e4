import Kernel
import Snapshots

extension Benchmarks.Benchmark {
    static let customers = Self(name: "customers", about: "M/M/1, a million customers, all measures on") {
        try measure(Workloads.customers, items: 1_000_000)
    }

    static let reneging = Self(name: "reneging", about: "M/M/8 with impatient customers, a million of them") {
        try measure(Workloads.reneging, items: 1_000_000)
    }

    static let boundedQueue = Self(name: "bounded-queue", about: "100 producers, 100 consumers, a million items") {
        try measure(Workloads.boundedQueue, items: 1_000_000)
    }

    static let sleepers = Self(name: "sleepers", about: "a million tasks alive at once") {
        try measure(Workloads.sleepers, items: 1_000_000)
    }

    private static func measure(_ yaml: String, items: Int) throws -> [String] {
        let begin = Usage.processorTime
        var kernel = Kernel(program: try Workloads.program(yaml), seed: 1)
        _ = kernel.advance(.init())
        let used = Usage.processorTime - begin
        let report = kernel.report()
        let kind = report.kinds[1]
        return [
            "\((Double(items) / used / 1e6).text(2)) M items a second of processor time",
            "\((used * 1e9 / Double(report.steps)).text(1)) ns a step, \(report.steps) steps",
            "peak memory \(Usage.peakMemory) MB",
            "\(report.outcome.word) at \(report.elapsed), mean latency \(kind.latency.mean.text(3)) s,"
                + " mean waiting \(kind.waiting.mean.text(3)) s",
        ]
    }
}
