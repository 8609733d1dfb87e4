internal import Kernel
internal import Snapshots

struct ScenarioSource { var name: String, path: String, text: String }
struct LoadedScenario: Sendable {
    var program: Program, card: ScenarioCard, variant = "", variants: [String], warnings: [String]
}
struct FaultList: Error { var lines: [String] }
func compile(_ source: ScenarioSource, variant: String?) -> Result<LoadedScenario, FaultList> {
    .success(
        LoadedScenario(
            program: Program(name: source.name), card: ScenarioCard(name: source.name, title: source.name),
            variants: [], warnings: []))
}
