import Foundation
import Kernel
import ScenarioLanguage
import Testing

/// The project's own scenarios, in all their variants.
enum ScenarioFiles {
    struct Version: Sendable, CustomTestStringConvertible {
        var name: String
        var program: Program

        var testDescription: String { name }
    }

    static let versions: [Version] = sources.flatMap { source -> [Version] in
        guard let loaded = try? loadScenario(source).get() else { return [] }
        let variants = loaded.variants.isEmpty ? [""] : loaded.variants
        return variants.compactMap { variant in
            (try? loadScenario(source, variant: variant).get()).map {
                Version(name: variant.isEmpty ? source.name : "\(source.name): \(variant)", program: $0.program)
            }
        }
    }

    static func version(_ name: String) -> Version? { versions.first { $0.name == name } }

    private static let sources: [ScenarioSource] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
            let text = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
            let name = path.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
            return ScenarioSource(name: String(name), path: path, text: text)
        }
    }()
}
