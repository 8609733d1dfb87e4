package import Kernel
package import Snapshots

/// A scenario that plays.
package struct LoadedScenario: Sendable {
    package var program: Program
    package var card: ScenarioCard
    /// The name of the variant that `program` is; "" when the scenario has none.
    package var variant: String
    /// The first is the default; empty when the scenario has none.
    package var variants: [String]
    /// The tasks that its loads run, each once.
    package var loadedTasks: [String]
    /// For a pane that shows the source: line n of `Program.lines` is `sourceLines[n - 1]`.
    package var sourceLines: [String]
    /// Nothing that keeps it from playing.
    package var warnings: [Fault]
    /// What the runs of any variant will find fault with, as far as it can be seen without running.
    package var hints: [Fault]
}

/// Reads, checks and compiles a scenario: every variant is checked, one is given.
///
/// - Parameters:
///   - variant: nil for the default.
///   - questions: what is asked of the run, in this variant.
///   - readFile: reads the files that it draws from, by their path from the folder of the scenario.
/// - Returns: the scenario, or everything that is wrong with it.
package func loadScenario(
    _ source: ScenarioSource, variant: String? = nil, asking questions: [Question] = [],
    readFile: @escaping FileReader = { _ in nil }
) -> Result<LoadedScenario, FaultList> {
    let text = SourceText(source)
    let faults = FaultLog(file: source.path)
    guard
        let loaded = ScenarioLoader(source: source, text: text, faults: faults, samples: SampleFiles(read: readFile))
            .load(variant, questions)
    else {
        return .failure(FaultList(faults.sorted.filter { $0.severity != .hint }))
    }
    return .success(loaded)
}

/// The pipeline: text, YAML, syntax, program.
private struct ScenarioLoader {
    let source: ScenarioSource
    let text: SourceText
    let faults: FaultLog
    let samples: SampleFiles

    func load(_ variant: String?, _ questions: [Question]) -> LoadedScenario? {
        guard let root = YamlReader.read(text, faults: faults) else { return nil }
        var reader = ScenarioReader(faults: faults)
        guard let syntax = reader.scenario(root), let index = index(of: variant, in: syntax) else { return nil }
        let versions = syntax.variants.isEmpty ? [syntax] : syntax.variants.map { syntax.replacing($0.changes) }
        for version in versions { ScenarioHints(of: version, faults: faults).tell() }
        let programs = versions.indices.map {
            ScenarioCompiler.compile(
                versions[$0], name: source.name, questions: $0 == index ? questions : [], samples: samples,
                faults: faults)
        }
        guard !faults.hasErrors, let program = programs[index] else { return nil }
        let names = syntax.variants.map(\.name.text)
        return LoadedScenario(
            program: program, card: card(versions[index], variants: names),
            variant: names.isEmpty ? "" : names[index], variants: names,
            loadedTasks: versions[index].loadedTasks, sourceLines: text.lineTexts,
            warnings: faults.sorted.filter { $0.severity == .warning },
            hints: faults.sorted.filter { $0.severity == .hint })
    }

    private func index(of variant: String?, in syntax: ScenarioSyntax) -> Int? {
        guard let variant, !variant.isEmpty else { return 0 }
        let names = syntax.variants.map(\.name.text)
        if let index = names.firstIndex(of: variant) { return index }
        let all = names.isEmpty ? "it has none" : "there are " + names.map(\.quoted).joined(separator: ", ")
        let place = syntax.variants.first?.name.place ?? .start
        faults.error("no variant \(variant.quoted): \(all)" + Suggestion.clause(for: variant, among: names), at: place)
        return nil
    }

    private func card(_ syntax: ScenarioSyntax, variants: [String]) -> ScenarioCard {
        ScenarioCard(
            name: source.name, group: source.group, title: syntax.title ?? source.name, about: syntax.about ?? "",
            variants: variants, show: syntax.show ?? [])
    }
}
