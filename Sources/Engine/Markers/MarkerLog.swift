import Kernel
import Snapshots

/// The places of a run that are worth a visit, as far as the run has been looked at.
struct MarkerLog: Sendable, Equatable {
    /// So many a screen gets.
    private static let most = 256

    private var tracks = [MarkerTrack](repeating: MarkerTrack(), count: Marker.Kind.allCases.count)
    /// All transitions up to this one have been looked at.
    private(set) var covered: UInt64

    init(from step: UInt64 = 0) { covered = step }

    subscript(kind: Marker.Kind) -> MarkerTrack { tracks[Int(kind.rawValue)] }

    mutating func add(_ kind: Marker.Kind, at position: Position, label: @autoclosure () -> String) {
        let track = Int(kind.rawValue)
        guard tracks[track].admits(position.time) else { return }
        tracks[track].add(Marker(kind: kind, position: position, label: label()))
    }

    /// Another future begins after that transition.
    mutating func forget(after step: UInt64) {
        for track in tracks.indices { tracks[track].forget(after: step) }
        covered = min(covered, step)
    }

    /// Takes over what another one knows of the same run beyond this.
    mutating func adopt(_ other: MarkerLog) {
        for marker in other.tracks.flatMap(\.markers) where marker.position.step > covered {
            add(marker.kind, at: marker.position, label: marker.label)
        }
        covered = max(covered, other.covered)
    }

    // MARK: - Looking at a run

    /// Looks at the records of the transitions that are new.
    mutating func scan(_ ring: borrowing TraceRing, of kernel: borrowing Kernel) {
        let step = kernel.position.step
        guard step > covered else { return }
        var number = ring.firstNumber(from: ring.firstNumber(after: covered), of: Marker.Kind.recorded)
        while number < ring.next {
            scan(ring[number], of: kernel)
            number = ring.firstNumber(from: number + 1, of: Marker.Kind.recorded)
        }
        for (position, finding) in kernel.findings(after: covered) {
            add(.finding, at: position, label: "\(finding.kind.name): \(finding.what)")
        }
        covered = step
    }

    private mutating func scan(_ record: TraceRecord, of kernel: borrowing Kernel) {
        guard let kind = Marker.Kind(of: record) else { return }
        let position = Position(step: record.step, time: Nanoseconds(record.time))
        add(kind, at: position, label: kernel.describe(record).sentence)
    }

    // MARK: - Showing it

    /// In order, up to a place; when there are too many, each kind gets its share.
    func spread(upTo limit: Position) -> [Marker] {
        var lists = tracks.map { $0.markers.prefix { $0.position.step <= limit.step } }
        lists.sort { $0.count < $1.count }
        var room = Self.most
        var shown: [Marker] = []
        for (place, list) in lists.enumerated() {
            let share = MarkerTrack.spread(Array(list), to: room / (lists.count - place))
            room -= share.count
            shown += share
        }
        return shown.sorted { ($0.position.step, $0.kind.rawValue) < ($1.position.step, $1.kind.rawValue) }
    }
}

extension Marker.Kind {
    /// Kinds of events that may make a mark.
    fileprivate static let recorded = TraceKinds(.taskFinished, .timeoutFired, .note, .ask)

    /// What kind of mark a record makes, if it makes one.
    fileprivate init?(of record: TraceRecord) {
        switch TraceEventKind(rawValue: record.kind) {
        case .taskFinished where record.detail == TaskState.failed.rawValue: self = .failed
        case .timeoutFired: self = .timedOut
        case .note, .ask: self = .moment
        default: return nil
        }
    }
}

extension TraceRing {
    /// The number of the first record of a transition after that one.
    func firstNumber(after step: UInt64) -> Int {
        var low = first
        var high = next
        while low < high {
            let middle = (low + high) / 2
            if self[middle].step <= step { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
