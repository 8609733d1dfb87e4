internal import Foundation

extension ProcessEnvironment {
    /// The folders in which scenarios are looked up by name, the first to have one wins: `ORRERY_SCENARIOS` alone when it
    /// is set (several folders between `:`), else the nearest `scenarios/` at or above the working directory, the nearest
    /// at or above the executable (a checkout), and `share/orrery/scenarios` beside an installed executable's `bin/`.
    var scenarioRoots: [String] {
        if let chosen = nonEmpty("ORRERY_SCENARIOS") {
            return chosen.split(separator: ":").map { String($0).absolute(in: workingDirectory) }
        }
        let executableFolder = executable?.parentFolder
        let roots = [
            nearestScenarios(above: workingDirectory),
            executableFolder.flatMap(nearestScenarios),
            executableFolder?.parentFolder.appending(component: "share/orrery/scenarios"),
        ]
        var seen: Set<String> = []
        return roots.compactMap(\.self).filter { isFolder($0) && seen.insert($0).inserted }
    }

    private func nearestScenarios(above folder: String) -> String? {
        var folder = folder
        while true {
            let candidate = folder.appending(component: "scenarios")
            if isFolder(candidate) { return candidate }
            let parent = folder.parentFolder
            if parent == folder || parent.isEmpty { return nil }
            folder = parent
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
