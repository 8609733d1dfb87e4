import Foundation
import Kernel
import Snapshots
import Testing

/// A rule of asyncio as three files: the program that CPython ran, what it logged, and the same program as a scenario.
/// `Oracle/oracle.py` runs the first and writes the second.
struct OracleCase: CustomTestStringConvertible, Sendable {
    var name: String

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).appending(path: "../../Oracle").standardized

    static let all: [OracleCase] = names(ending: ".yaml").map { OracleCase(name: $0) }

    /// The names of the files with that ending, in order.
    static func names(ending: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(ending) && $0 != "oracle.py" }.map { String($0.dropLast(ending.count)) }
            .sorted()
    }

    func text(_ ending: String) throws -> String {
        try String(contentsOf: Self.folder.appending(path: name + ending), encoding: .utf8)
    }

    /// What the scenario logs, in the form of `oracle.py`: an instant in seconds and a text, then how the run ended.
    func run() throws -> [String] {
        var kernel = Kernel(program: try Scenarios.program(text(".yaml")), seed: 1)
        _ = kernel.advance(.init(budget: 1_000_000))
        let report = kernel.report()
        let lines = report.log.map { "\($0.time.decimalSeconds) \($0.message)" }
        return lines + ["\(report.elapsed.decimalSeconds) \(ending(of: report))"]
    }

    private func ending(of report: RunReport) -> String {
        guard let error = report.error else { return report.outcome.word }
        return "\(report.outcome.word): \(error.prefix { $0 != ":" })"
    }
}
