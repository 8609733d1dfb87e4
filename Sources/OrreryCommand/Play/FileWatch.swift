internal import Foundation
internal import Synchronization

/// Notices that the file which is played was written again.
///
/// It asks for the file's date now and then: that works on every file system, and costs nothing worth measuring.
final class FileWatch: Sendable {
    private struct Watched {
        var location: String
        var stamp: Stamp?
    }

    /// What changes when a file is written, or replaced by another.
    private struct Stamp: Equatable {
        var modified: Date
        var size: UInt64
        var number: UInt64
    }

    private let watched = Mutex<Watched?>(nil)

    /// From now on that file is watched; called before it is read, so that no change is missed.
    func follow(_ location: String) {
        let stamp = Self.stamp(location)
        watched.withLock { $0 = Watched(location: location, stamp: stamp) }
    }

    /// Calls `changed` after each change, until the task is cancelled.
    func run(every interval: Duration = .milliseconds(500), changed: @Sendable () -> Void) async {
        while (try? await Task.sleep(for: interval)) != nil {
            if takeChange() { changed() }
        }
    }

    /// Whether the file is another one than when this was last asked. One that is gone for a moment, while an editor puts a
    /// new one in its place, is not.
    func takeChange() -> Bool {
        watched.withLock { watched in
            guard let known = watched, let stamp = Self.stamp(known.location), stamp != known.stamp else {
                return false
            }
            watched?.stamp = stamp
            return true
        }
    }

    private static func stamp(_ location: String) -> Stamp? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: location),
            let modified = attributes[.modificationDate] as? Date
        else { return nil }
        return Stamp(
            modified: modified, size: (attributes[.size] as? NSNumber)?.uint64Value ?? 0,
            number: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0)
    }
}
