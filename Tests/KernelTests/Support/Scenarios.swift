import Foundation
import Kernel
import ScenarioLanguage
import Snapshots
import Testing

/// The scenarios that ship, and scenarios written inside a test.
enum Scenarios {
    /// A variant of a file under `scenarios/`.
    struct Version: CustomTestStringConvertible, Sendable {
        var file: URL
        var variant: String

        var testDescription: String {
            let name = file.deletingPathExtension().lastPathComponent
            return variant.isEmpty ? name : "\(name) (\(variant))"
        }

        func program() throws -> Program { try Scenarios.compile(file, variant: variant).program }
    }

    static let folder = URL(filePath: #filePath).appending(path: "../../../../scenarios").standardized

    static let files: [URL] = {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let found = (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" }
        return found.sorted { $0.path < $1.path }
    }()

    /// Every variant of every scenario.
    static let versions: [Version] = files.flatMap { file in
        let names = (try? compile(file, variant: nil).variants) ?? []
        return (names.isEmpty ? [""] : names).map { Version(file: file, variant: $0) }
    }

    static func compile(_ file: URL, variant: String?) throws -> LoadedScenario {
        let text = try String(contentsOf: file, encoding: .utf8)
        let name = file.deletingPathExtension().lastPathComponent
        return try loadScenario(ScenarioSource(name: name, path: file.path, text: text), variant: variant).get()
    }

    static func program(_ yaml: String) throws -> Program {
        try loadScenario(ScenarioSource(name: "test", path: "test.yaml", text: yaml)).get().program
    }

    /// Runs a scenario to its end.
    static func run(_ yaml: String, seed: UInt64 = 1, until limit: Kernel.Limit = .init()) throws -> RunReport {
        var kernel = Kernel(program: try program(yaml), seed: seed)
        _ = kernel.advance(limit)
        return kernel.report()
    }
}
