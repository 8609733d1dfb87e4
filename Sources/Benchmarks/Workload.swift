import Foundation
import Kernel
import ScenarioLanguage
import Snapshots

/// A scenario file whose speed is measured, at a size of choice.
struct Workload: Sendable {
    /// Of the file in `scenarios/load`, and of the peer's program.
    var name: String
    /// The parameter that says how many.
    var parameter: String
    /// What one of the parameter's units makes.
    var itemsPerUnit = 1
    /// What is measured of a peer, which is slower; its memory is told only where it does the same number.
    var peerItems = 200_000

    static let items = 1_000_000

    static let all = [
        Workload(name: "mm1", parameter: "customers"),
        Workload(name: "mmc-reneging", parameter: "customers"),
        Workload(name: "bounded-queue-100", parameter: "items", itemsPerUnit: 100),
        Workload(name: "million-sleepers", parameter: "sleepers", peerItems: items),
    ]

    /// Loads the file and runs it to its end, with all measures on.
    func run(items: Int) throws -> Measurement {
        var kernel = Kernel(program: try program(), seed: 1)
        try kernel.apply(.set(parameter: parameter, value: "\(items / itemsPerUnit)"))
        _ = kernel.advance(.init())
        let report = kernel.report()
        return Measurement(
            items: items, processorTime: Usage.processorTime, peakMemory: Usage.peakMemory,
            elapsed: Double(report.elapsed.rawValue) / 1e9)
    }

    func program() throws -> Program {
        let path = "scenarios/load/\(name).yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return try loadScenario(ScenarioSource(name: name, path: path, text: text)).get().program
    }
}
