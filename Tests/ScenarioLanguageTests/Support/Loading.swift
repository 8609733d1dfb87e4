import Kernel
import ScenarioLanguage
import Snapshots
import Testing

/// The scenario with that text, which must be right.
func load(_ text: String, variant: String? = nil) throws -> LoadedScenario {
    try loadScenario(ScenarioSource(name: "test", path: "test.yaml", text: text), variant: variant).get()
}

/// The faults of the scenario with that text; warnings and hints when it loads.
func faults(_ text: String) -> [String] {
    faults(ScenarioSource(name: "test", path: "test.yaml", text: text))
}

/// `latency.csv` is beside the scenario, and nothing else.
func faults(_ source: ScenarioSource) -> [String] {
    switch loadScenario(source, readFile: { $0 == "latency.csv" ? "12ms\n" : nil }) {
    case .success(let loaded): (loaded.warnings + loaded.hints).sorted().map(\.description)
    case .failure(let list): list.lines
    }
}

/// Runs a program to its end.
func report(of program: Program, seed: UInt64 = 1) -> RunReport {
    var kernel = Kernel(program: program, seed: seed)
    _ = kernel.advance(Kernel.Limit(budget: 1_000_000))
    kernel.stop()
    return kernel.report()
}
