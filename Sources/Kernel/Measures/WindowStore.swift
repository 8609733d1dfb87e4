/// A part of the run that expectations ask of, `during(from, to)`: from the one instant, up to and without the other.
struct WindowRecord: BitwiseCopyable {
    enum State: UInt8, BitwiseCopyable { case ahead, open, over }

    var from: Int64 = .max
    var to: Int64 = .max
    /// Time that workers computed, as of its beginning; once it is over, in it.
    var computed: Int64 = 0
    var maxLag: Int64 = 0
    var state = State.ahead
    var unused: UInt8 = 0
    var unused2: UInt16 = 0
    var unused3: UInt32 = 0
}

/// Figures of all windows: as of a window's beginning; once it is over, what there was in it.
struct WindowStore: ~Copyable {
    var records = Slab<WindowRecord>(capacity: 1)
    /// Of each window, the task kinds.
    var kinds = Slab<KindRecord>(capacity: 1)
    /// Of each window, the resources that the program declares.
    var resources = Slab<ResourceFigures>(capacity: 1)
    /// Of each window, those of each task kind, as in `Kernel.histograms`.
    var histograms = HistogramPool()

    mutating func copy(from other: borrowing WindowStore) {
        records.copy(from: other.records)
        kinds.copy(from: other.kinds)
        resources.copy(from: other.resources)
        histograms.copy(from: other.histograms)
    }

    var byteCount: Int { records.byteCount + kinds.byteCount + resources.byteCount + histograms.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(records)
        fingerprint.combine(kinds)
        fingerprint.combine(resources)
        histograms.hash(into: &fingerprint)
    }
}
