import Foundation

/// Measures what the project promises, and prints it: `make bench`. Only `statistics` passes or fails.
@main
struct Benchmarks {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "run" { return try run(arguments) }
        if arguments == ["statistics"] { exit(try proveCoverage() ? EXIT_SUCCESS : EXIT_FAILURE) }
        for benchmark in all where arguments.isEmpty || arguments.contains(benchmark.name) {
            print("\(benchmark.name): \(benchmark.about)")
            for row in try await benchmark.rows() { print("  " + row) }
        }
    }

    /// `run WORKLOAD ITEMS`: one run, in a process of its own.
    private static func run(_ arguments: [String]) throws {
        guard arguments.count == 3, let items = Int(arguments[2]),
            let workload = Workload.all.first(where: { $0.name == arguments[1] })
        else { throw UsageFault() }
        print(try workload.run(items: items).line)
    }

    private static func proveCoverage() throws -> Bool {
        let count = try Coverage.count()
        let holds = Coverage.expected.contains(count)
        print(
            "\(count) of 1000 intervals at 95 % contain the mean wait of theory: \(holds ? "as sure as they say" : "wrong")"
        )
        return holds
    }

    /// One figure or a few that belong together.
    struct Benchmark: Sendable {
        var name: String
        var about: String
        var rows: @Sendable () async throws -> [String]
    }

    private static let all: [Benchmark] = [.workloads, .scrubbing, .frames, .attached, .memory]
}

extension Benchmarks.Benchmark {
    static let workloads = Self(
        name: "workloads", about: "scenarios/load from their files, all measures on, one core; medians of three"
    ) {
        let python = ProcessInfo.processInfo.environment["PEER_PYTHON"] ?? ""
        return try Race(python: python.isEmpty ? nil : python).rows()
    }
}

struct UsageFault: Error, CustomStringConvertible {
    var description: String {
        "run takes a workload (\(Workload.all.map(\.name).joined(separator: ", "))) and a number of items"
    }
}
