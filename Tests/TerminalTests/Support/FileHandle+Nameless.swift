import Foundation

extension FileHandle {
    /// An empty file that goes when it is closed.
    static func nameless() throws -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("orrery-\(UUID().uuidString)")
        try Data().write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FileHandle(forUpdating: url)
    }
}
