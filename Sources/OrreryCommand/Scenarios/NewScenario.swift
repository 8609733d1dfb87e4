internal import Foundation
internal import ScenarioLanguage
internal import Snapshots

/// A scenario file that is not there yet.
struct NewScenario {
    /// As the person wrote it, with its extension.
    let path: String
    private let location: String
    private let schema: String?

    /// - Throws: `usage` for what cannot name a file.
    init(named name: String, in environment: ProcessEnvironment) throws(CommandFailure) {
        let isPlain = name.unicodeScalars.allSatisfy { SafeText.sanitised($0) == $0 && $0 != "\n" }
        guard isPlain, !name.hasSuffix("/"), !name.fileNameStem.isEmpty, !name.fileNameStem.hasPrefix(".") else {
            throw CommandFailure(.usage, "'\(name)' is no name for a scenario: letters, digits, `-` and `_`")
        }
        path = ScenarioFile.isScenario(name) ? name : name + ".yaml"
        location = path.absolute(in: environment.workingDirectory)
        schema = environment.schema(from: location.parentFolder)
    }

    /// Writes the starter.
    ///
    /// - Throws: `outputFailed` when there is such a file already, or it cannot be written.
    func write() throws(CommandFailure) {
        let text = Starter.text(named: path.fileNameStem, schema: schema)
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: location), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw CommandFailure(.outputFailed, "\(path) is there already: take another name, or remove it first")
        } catch {
            throw CommandFailure(.outputFailed, "\(path) cannot be written: \(error.systemReason)")
        }
    }
}

extension ProcessEnvironment {
    /// Where an editor finds the schema: from a file among the scenarios by a way that stays when they move together,
    /// else by its absolute path; nil where there is none, or its path cannot stand in a comment.
    fileprivate func schema(from folder: String) -> String? {
        let root = scenarioRoots.first {
            FileManager.default.fileExists(atPath: $0.appending(component: "schema.json"))
        }
        guard let root, !root.contains(where: \.isWhitespace) else { return nil }
        let schema = root.appending(component: "schema.json")
        guard folder == root || folder.hasPrefix(root + "/") else { return schema }
        let depth = folder.dropFirst(root.count).split(separator: "/").count
        return String(repeating: "../", count: depth) + "schema.json"
    }
}
