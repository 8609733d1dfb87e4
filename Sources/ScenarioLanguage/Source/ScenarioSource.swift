/// A scenario file as it was read: text that has not been looked at yet, and may hold anything.
package struct ScenarioSource: Sendable, Equatable {
    /// What `orrery play NAME` takes: the file's name without its extension.
    package var name: String
    /// As faults print it.
    package var path: String
    package var text: String

    package init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }

    /// The folders between `scenarios/` and the file; "" when the file is not below such a folder, or right in it.
    var group: String {
        let folders = path.split(separator: "/").dropLast()
        guard let root = folders.lastIndex(of: "scenarios") else { return "" }
        return folders[(root + 1)...].joined(separator: "/")
    }
}
