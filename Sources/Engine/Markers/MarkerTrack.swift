import Snapshots

/// Marks of one kind in the order of the run, within a bound: when there are too many, those that remain are spread evenly
/// over the time they span, so that a crowd gives way and a lone one stays.
struct MarkerTrack: Sendable, Equatable {
    private static let most = 512

    private(set) var markers: [Marker] = []
    /// A mark that follows the last one within this time is not kept; 0: all are.
    private(set) var spacing: Int64 = 0

    var isComplete: Bool { spacing == 0 }

    /// Whether a mark at that instant would be kept.
    func admits(_ time: Nanoseconds) -> Bool {
        guard let last = markers.last else { return true }
        return (time - last.position.time).rawValue >= spacing
    }

    /// Takes the next mark, which must be admitted.
    mutating func add(_ marker: Marker) {
        markers.append(marker)
        guard markers.count > Self.most else { return }
        spacing = max(Self.spacing(of: markers, for: Self.most / 2), 2 * spacing)
        markers = Self.spread(markers, spacing: spacing)
    }

    mutating func forget(after step: UInt64) {
        markers.removeLast(markers.count - markers.prefix { $0.position.step <= step }.count)
    }

    /// At most so many of the marks.
    static func spread(_ markers: [Marker], to count: Int) -> [Marker] {
        markers.count <= count ? markers : spread(markers, spacing: spacing(of: markers, for: count))
    }

    private static func spacing(of markers: [Marker], for count: Int) -> Int64 {
        guard let first = markers.first, let last = markers.last, count > 1 else { return .max }
        return (last.position.time - first.position.time).rawValue / Int64(count - 1) + 1
    }

    private static func spread(_ markers: [Marker], spacing: Int64) -> [Marker] {
        var kept: [Marker] = []
        for marker in markers {
            guard let last = kept.last, (marker.position.time - last.position.time).rawValue < spacing else {
                kept.append(marker)
                continue
            }
        }
        return kept
    }
}
