/// Measures what the project promises, and prints it: `make bench`. Nothing here passes or fails.
@main
struct Benchmarks {
    static func main() async throws {
        let wanted = CommandLine.arguments.dropFirst()
        for benchmark in all where wanted.isEmpty || wanted.contains(benchmark.name) {
            print("\(benchmark.name): \(benchmark.about)")
            for row in try await benchmark.run() { print("  " + row) }
        }
    }

    /// One figure or a few that belong together.
    struct Benchmark: Sendable {
        var name: String
        var about: String
        var run: @Sendable () async throws -> [String]
    }

    private static let all: [Benchmark] = [
        .customers, .reneging, .boundedQueue, .sleepers, .scrubbing, .frames, .memory,
    ]
}
