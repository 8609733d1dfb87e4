/// A scenario on disk, not read yet.
struct ScenarioFile: Sendable, Hashable {
    /// The file's name without its extension: what `orrery play` takes.
    var name: String
    /// The folder below `scenarios/`, "" at its top or when the file was given by its path.
    var group: String
    /// What `orrery play` takes to open it: its name, with its group where another has that too, or its path.
    var handle: String
    /// As messages show it.
    var path: String
    /// Where it is read: an absolute path.
    var location: String

    static let extensions = ["yaml", "yml"]

    private init(name: String, group: String, handle: String, path: String, location: String) {
        self.name = name
        self.group = group
        self.handle = handle
        self.path = path
        self.location = location
    }

    /// A file given by its path.
    init(path: String, workingDirectory: String) {
        self.init(
            name: path.fileNameStem, group: "", handle: path, path: path, location: path.absolute(in: workingDirectory))
    }

    /// A file that is found by its name.
    init(group: String, location: String, workingDirectory: String) {
        let name = location.fileNameStem
        self.init(
            name: name, group: group, handle: name, path: location.relative(to: workingDirectory), location: location)
    }

    /// `group/name`: tells apart two of the same name.
    var qualifiedName: String { group.isEmpty ? name : "\(group)/\(name)" }

    static func isScenario(_ path: String) -> Bool { extensions.contains(path.fileExtension.lowercased()) }
}
