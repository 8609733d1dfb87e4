/// What has ended lately, by task kind, and how the resources were used: some slots of equal length, the oldest of which goes when a new one begins.
///
/// Kept only of runs that somebody looks at. It follows from the rest of the run, and changes nothing in it: no part of the
/// fingerprint, but of checkpoints, so that what is shown after a rewind is what was shown before.
struct RecentStore: ~Copyable {
    static let slotCount = 8
    private static let firstLength: Int64 = 100_000_000
    /// Slots double when the run is so many times as long as one.
    private static let longest: Int64 = 64

    private(set) var isKept = false
    private(set) var nextTurn = Int64.max
    private var length = RecentStore.firstLength
    /// The slot that the present one is the last of, and how many there are.
    private var first = 0
    private(set) var count = 0
    private var kindCount = 0
    private var starts = Slab<Int64>(capacity: 1)
    /// Of each slot, the kinds as of its beginning.
    private var kinds = Slab<KindRecord>(capacity: 1)
    /// Of each slot, the first resources as of its beginning.
    private var resources = Slab<ResourceFigures>(capacity: 1)
    private var resourceCount = 0
    /// Of each slot, the latencies of each kind.
    private var histograms = HistogramPool()

    /// - Parameter resourceCount: how many of the resources are looked at, from the first.
    mutating func begin(
        at instant: Int64, _ records: borrowing Slab<KindRecord>, _ resources: borrowing Slab<ResourceRecord>,
        resourceCount: Int
    ) {
        isKept = true
        kindCount = records.count
        self.resourceCount = resourceCount
        starts.resize(to: Self.slotCount)
        kinds.resize(to: Self.slotCount * kindCount)
        self.resources.resize(to: Self.slotCount * resourceCount)
        histograms = HistogramPool(count: Self.slotCount * kindCount)
        (first, count) = (0, 0)
        beginSlot(at: instant, records, resources)
    }

    @inline(never)
    mutating func record(_ latency: Int64, ofKind kind: Int) {
        histograms.record(latency, in: slot(count - 1) * kindCount + kind)
    }

    /// Begins the slots whose time has come.
    mutating func turn(
        until instant: Int64, _ records: borrowing Slab<KindRecord>, _ resources: borrowing Slab<ResourceRecord>
    ) {
        while nextTurn <= instant {
            let begin = nextTurn
            if begin >= Self.longest * length, count.isMultiple(of: 2) { double() }
            if count == Self.slotCount { dropFirst() }
            beginSlot(at: begin, records, resources)
            // Nobody is interested in slots in which nothing can have happened.
            if instant - nextTurn > length * Int64(Self.slotCount) {
                length = max(length, instant / Self.longest)
                nextTurn = begin + length
            }
        }
    }

    private mutating func beginSlot(
        at instant: Int64, _ records: borrowing Slab<KindRecord>, _ resources: borrowing Slab<ResourceRecord>
    ) {
        count += 1
        let slot = slot(count - 1)
        starts[slot] = instant
        for kind in 0..<kindCount { kinds[slot * kindCount + kind] = records[kind] }
        for resource in 0..<resourceCount {
            self.resources[slot * resourceCount + resource] = resources[resource].figures(at: instant)
        }
        nextTurn = instant + length
    }

    /// Each two slots become one.
    private mutating func double() {
        for pair in 0..<count / 2 {
            let (to, one, other) = (slot(pair), slot(2 * pair), slot(2 * pair + 1))
            if to != one { move(one, to: to) }
            for kind in 0..<kindCount {
                histograms.addSamples(of: other * kindCount + kind, to: to * kindCount + kind)
                histograms.clear(other * kindCount + kind)
            }
        }
        count /= 2
        length *= 2
    }

    private mutating func move(_ slot: Int, to target: Int) {
        starts[target] = starts[slot]
        for resource in 0..<resourceCount {
            resources[target * resourceCount + resource] = resources[slot * resourceCount + resource]
        }
        for kind in 0..<kindCount {
            let (from, to) = (slot * kindCount + kind, target * kindCount + kind)
            kinds[to] = kinds[from]
            histograms.clear(to)
            histograms.addSamples(of: from, to: to)
            histograms.clear(from)
        }
    }

    private mutating func dropFirst() {
        for kind in 0..<kindCount { histograms.clear(first * kindCount + kind) }
        first = (first + 1) % Self.slotCount
        count -= 1
    }

    @inline(__always)
    private func slot(_ number: Int) -> Int { (first + number) % Self.slotCount }

    // MARK: Reading

    /// When the oldest slot began.
    var start: Int64 { starts[first] }

    /// What there was of a kind before.
    func record(ofKind kind: Int) -> KindRecord { kinds[first * kindCount + kind] }

    /// What there was of a resource before; nil of those that are not looked at.
    func figures(ofResource resource: Int) -> ResourceFigures? {
        resource < resourceCount ? resources[first * resourceCount + resource] : nil
    }

    func latencies(ofKind kind: Int) -> Samples {
        var samples = Samples()
        for number in 0..<count { samples.add(slot(number) * kindCount + kind, of: histograms) }
        return samples
    }

    // MARK: Copies

    mutating func copy(from other: borrowing RecentStore) {
        isKept = other.isKept
        nextTurn = other.nextTurn
        length = other.length
        first = other.first
        count = other.count
        kindCount = other.kindCount
        starts.copy(from: other.starts)
        kinds.copy(from: other.kinds)
        resources.copy(from: other.resources)
        resourceCount = other.resourceCount
        histograms.copy(from: other.histograms)
    }

    var byteCount: Int { starts.byteCount + kinds.byteCount + resources.byteCount + histograms.byteCount }
}
