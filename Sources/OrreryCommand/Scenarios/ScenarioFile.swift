/// A scenario on disk, not read yet.
struct ScenarioFile: Sendable, Hashable {
    /// The file's name without its extension: what `orrery play` takes.
    var name: String
    /// The folder below `scenarios/`, "" at its top or when the file was given by its path.
    var group: String
    /// As messages show it.
    var path: String
    /// Where it is read: an absolute path.
    var location: String

    static let extensions = ["yaml", "yml"]

    init(name: String, group: String, path: String, location: String) {
        self.name = name
        self.group = group
        self.path = path
        self.location = location
    }

    /// A file given by its path.
    init(path: String, workingDirectory: String) {
        self.init(name: path.fileNameStem, group: "", path: path, location: path.absolute(in: workingDirectory))
    }

    /// `group/name`: tells apart two of the same name.
    var qualifiedName: String { group.isEmpty ? name : "\(group)/\(name)" }

    static func isScenario(_ path: String) -> Bool { extensions.contains(path.fileExtension.lowercased()) }
}
