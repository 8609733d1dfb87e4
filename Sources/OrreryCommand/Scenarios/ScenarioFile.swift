internal import Foundation

/// A scenario on disk, not read yet.
struct ScenarioFile: Sendable, Hashable {
    /// The file's name without its extension: what `orrery play` takes.
    var name: String
    /// The folder below `scenarios/`, "" at its top or when the file was given by its path.
    var group: String
    /// As messages show it.
    var path: String

    static let extensions = ["yaml", "yml"]

    init(name: String, group: String, path: String) {
        self.name = name
        self.group = group
        self.path = path
    }

    /// A file given by its path.
    init(path: String) {
        self.init(name: ((path as NSString).lastPathComponent as NSString).deletingPathExtension, group: "", path: path)
    }

    /// `group/name`: tells apart two of the same name.
    var qualifiedName: String { group.isEmpty ? name : "\(group)/\(name)" }

    static func isScenario(_ path: String) -> Bool {
        extensions.contains((path as NSString).pathExtension.lowercased())
    }
}
