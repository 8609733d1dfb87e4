import Foundation
import ScenarioLanguage

/// The files that these tests read, found from where this one lies.
enum Files {
    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let scenarioFolder =
        tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")

    /// Every scenario of the project, by path.
    static let scenarios: [ScenarioSource] = yaml(below: scenarioFolder).map { source($0, path: "scenarios/" + $0) }

    static func yaml(below folder: URL) -> [String] {
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".yaml") }.sorted()
    }

    static func text(_ url: URL) -> String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" }

    private static func source(_ relative: String, path: String) -> ScenarioSource {
        let name = relative.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
        return ScenarioSource(name: String(name), path: path, text: text(scenarioFolder.appending(path: relative)))
    }
}
