internal import Foundation
internal import ScenarioLanguage

/// The scenarios that can be named, in the order of a list.
struct ScenarioCatalogue: Sendable {
    let files: [ScenarioFile]
    private let workingDirectory: String

    /// More files than anybody keeps as scenarios: a folder found by accident is not walked for ever.
    private static let limit = 5000

    /// - Parameter roots: folders of scenarios; of two with the same qualified name the first is kept.
    init(roots: [String], workingDirectory: String) {
        self.workingDirectory = workingDirectory
        var seen: Set<String> = []
        let found = roots.flatMap { Self.files(in: $0, workingDirectory) }
            .filter { seen.insert($0.qualifiedName).inserted }
            .sorted { $0.listOrder < $1.listOrder }
        files = Self.withHandles(found)
    }

    /// Where two groups have a scenario of one name, each is opened by its qualified one.
    private static func withHandles(_ files: [ScenarioFile]) -> [ScenarioFile] {
        let counts = Dictionary(files.map { ($0.name, 1) }, uniquingKeysWith: +)
        return files.map { file in
            var file = file
            if counts[file.name, default: 0] > 1 { file.handle = file.qualifiedName }
            return file
        }
    }

    init(_ environment: ProcessEnvironment) {
        self.init(roots: environment.scenarioRoots, workingDirectory: environment.workingDirectory)
    }

    private static func files(in root: String, _ workingDirectory: String) -> [ScenarioFile] {
        guard let paths = FileManager.default.enumerator(atPath: root) else { return [] }
        var files: [ScenarioFile] = []
        for case let path as String in paths.lazy.prefix(limit) where ScenarioFile.isScenario(path) {
            let folders = path.split(separator: "/").dropLast()
            guard !folders.contains(where: { $0.hasPrefix(".") }) else { continue }
            files.append(
                ScenarioFile(
                    group: folders.joined(separator: "/"), location: root.appending(component: path),
                    workingDirectory: workingDirectory))
        }
        return files.sorted { $0.path < $1.path }
    }
}

// MARK: - Looking up

extension ScenarioCatalogue {
    /// The file that a person means by `argument`: a path, `name` or `group/name`.
    ///
    /// - Throws: `noSuchFile`, with the nearest names.
    func resolve(_ argument: String) throws(CommandFailure) -> ScenarioFile {
        let named = files.filter { $0.name == argument || $0.qualifiedName == argument }
        if named.isEmpty || isPath(argument) { return try file(atPath: argument) }
        guard named.count == 1 else {
            let choices = named.map(\.qualifiedName).joined(separator: ", ")
            throw CommandFailure(.noSuchFile, "'\(argument)' is the name of several scenarios: say which of \(choices)")
        }
        return named[0]
    }

    private func isPath(_ argument: String) -> Bool {
        ScenarioFile.isScenario(argument) || argument.hasPrefix("/") || argument.hasPrefix(".")
    }

    private func file(atPath path: String) throws(CommandFailure) -> ScenarioFile {
        let file = ScenarioFile(path: path, workingDirectory: workingDirectory)
        if exists(file) { return file }
        throw CommandFailure(.noSuchFile, "there is no scenario '\(path)'; \(advice(for: file))")
    }

    private func exists(_ file: ScenarioFile) -> Bool { FileManager.default.fileExists(atPath: file.location) }

    private func advice(for file: ScenarioFile) -> String {
        let inFolder = "./\(file.path).yaml"
        if exists(ScenarioFile(path: inFolder, workingDirectory: workingDirectory)) {
            return "did you mean '\(inFolder)'?"
        }
        guard !files.isEmpty else { return "no folder of scenarios was found: give a path, or set ORRERY_SCENARIOS" }
        let near = Suggestion.nearest(to: file.name, among: files.map(\.name))
        return near.map { "did you mean '\($0)'?" } ?? "`orrery list` shows what there is"
    }
}

// MARK: - The order of a list

extension ScenarioFile {
    /// The groups in the order in which they are best learnt; others follow by name.
    private static let curriculum = [
        "", "concepts", "patterns", "applications", "practices", "pitfalls", "load", "testing",
    ]
    private static let first = "quick-start"

    fileprivate var listOrder: (Int, String, Int, String) {
        let rank = Self.curriculum.firstIndex(of: group) ?? Self.curriculum.count
        return (rank, group, name == Self.first ? 0 : 1, name)
    }
}
