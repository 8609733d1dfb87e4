import Snapshots

/// Histograms of durations in flat storage that a checkpoint copies, addressed by their number.
///
/// A histogram keeps its first samples as they are, so that the figures of a small run are exact; then it counts by
/// `HistogramBuckets`. Both need blocks of 64 words, which come from one pool when first written to: an unused
/// histogram is 272 bytes. Count, sum, least and greatest are always exact.
package struct HistogramPool: ~Copyable {
    /// So many samples are kept as they are.
    package static let exactLimit = Distribution.exactSamples

    private var totals: Slab<HistogramTotals>
    /// For each histogram, the number of each of its blocks; 0 where it has none. First blocks of samples, then of counts.
    private var blocks: Slab<UInt32>
    /// The blocks' contents; block n begins at (n - 1) × 64.
    private var words: Slab<UInt64>
    /// The first of the blocks that were given back, each of which holds the number of the next; 0 for none.
    private var freeBlock: UInt32 = 0

    package init(count: Int = 0) {
        totals = Slab(capacity: count)
        blocks = Slab(capacity: count * HistogramBuckets.blockCount)
        words = Slab()
        for _ in 0..<count { _ = append() }
    }

    package var count: Int { totals.count }

    /// Adds an empty histogram and returns its number.
    package mutating func append() -> Int {
        totals.append(HistogramTotals())
        blocks.resize(to: totals.count * HistogramBuckets.blockCount)
        return totals.count - 1
    }

    /// Adds a duration, in nanoseconds and not negative.
    @inline(__always)
    package mutating func record(_ value: Int64, in histogram: Int) {
        assert(value >= 0, "a duration of \(value) ns")
        totals[histogram].add(value)
        if totals[histogram].count > UInt64(Self.exactLimit) {
            countUp(value, in: histogram)
        } else {
            keep(value, in: histogram)
        }
    }

    package mutating func copy(from other: borrowing HistogramPool) {
        totals.copy(from: other.totals)
        blocks.copy(from: other.blocks)
        words.copy(from: other.words)
        freeBlock = other.freeBlock
    }

    /// Bytes that `copy` copies.
    package var byteCount: Int { totals.byteCount + blocks.byteCount + words.byteCount }

    package func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(totals)
        fingerprint.combine(blocks)
        fingerprint.combine(words)
        fingerprint.combine(UInt64(freeBlock))
    }
}

// MARK: - Reading

extension HistogramPool {
    package func totals(of histogram: Int) -> HistogramTotals { totals[histogram] }

    /// Calls `body` with values in rising order and how many samples each stands for.
    func forEachValue(of histogram: Int, _ body: (_ value: Int64, _ count: Int) -> Void) {
        if totals[histogram].count > UInt64(Self.exactLimit) {
            forEachBucket(of: histogram, body)
        } else {
            let samples = (0..<Int(totals[histogram].count)).map { Int64(bitPattern: word($0, of: histogram)) }
            for sample in samples.sorted() { body(sample, 1) }
        }
    }

    private func forEachBucket(of histogram: Int, _ body: (_ value: Int64, _ count: Int) -> Void) {
        for block in 0..<HistogramBuckets.blockCount where blocks[entry(block, of: histogram)] != 0 {
            for index in block * HistogramBuckets.perBlock..<(block + 1) * HistogramBuckets.perBlock {
                let count = word(index, of: histogram)
                if count > 0 { body(HistogramBuckets.middle(of: index), Int(count)) }
            }
        }
    }

    /// The n-th word of a histogram, whose block must be there.
    private func word(_ index: Int, of histogram: Int) -> UInt64 {
        words[Self.address(index, in: blocks[entry(index >> 6, of: histogram)])]
    }
}

// MARK: - Storage

extension HistogramPool {
    private mutating func keep(_ value: Int64, in histogram: Int) {
        let index = Int(truncatingIfNeeded: totals[histogram].count &- 1)
        words[writableAddress(index, of: histogram)] = UInt64(bitPattern: value)
    }

    @inline(__always)
    private mutating func countUp(_ value: Int64, in histogram: Int) {
        if totals[histogram].count == UInt64(Self.exactLimit + 1) { countKeptSamples(of: histogram) }
        words[writableAddress(HistogramBuckets.index(of: value), of: histogram)] &+= 1
    }

    /// Forgets its samples.
    mutating func clear(_ histogram: Int) {
        totals[histogram] = HistogramTotals()
        for block in 0..<HistogramBuckets.blockCount where blocks[entry(block, of: histogram)] != 0 {
            giveBack(block, of: histogram)
        }
    }

    /// Adds what another one holds.
    mutating func addSamples(of source: Int, to histogram: Int) {
        var added: [(value: Int64, count: Int)] = []
        forEachValue(of: source) { added.append(($0, $1)) }
        guard totals(of: source).count + totals(of: histogram).count > UInt64(Self.exactLimit) else {
            for sample in added { record(sample.value, in: histogram) }
            return
        }
        if totals[histogram].count <= UInt64(Self.exactLimit) { countKeptSamples(of: histogram) }
        totals[histogram].add(totals[source])
        for sample in added {
            words[writableAddress(HistogramBuckets.index(of: sample.value), of: histogram)] &+= UInt64(sample.count)
        }
    }

    /// Turns the samples that were kept into counts.
    @inline(never)
    private mutating func countKeptSamples(of histogram: Int) {
        let kept = min(Int(totals[histogram].count), Self.exactLimit)
        let samples = (0..<kept).map { Int64(bitPattern: word($0, of: histogram)) }
        for block in 0..<(kept + HistogramBuckets.perBlock - 1) / HistogramBuckets.perBlock {
            giveBack(block, of: histogram)
        }
        for sample in samples { words[writableAddress(HistogramBuckets.index(of: sample), of: histogram)] &+= 1 }
    }

    @inline(__always)
    private mutating func writableAddress(_ index: Int, of histogram: Int) -> Int {
        let entry = entry(index >> 6, of: histogram)
        if blocks[entry] == 0 { blocks[entry] = newBlock() }
        return Self.address(index, in: blocks[entry])
    }

    @inline(__always)
    private func entry(_ block: Int, of histogram: Int) -> Int { histogram &* HistogramBuckets.blockCount &+ block }

    @inline(__always)
    private static func address(_ index: Int, in block: UInt32) -> Int { (Int(block) &- 1) << 6 | index & 63 }

    /// A block of zeros.
    @inline(never)
    private mutating func newBlock() -> UInt32 {
        guard freeBlock == 0 else { return reusedBlock() }
        words.resize(to: words.count + HistogramBuckets.perBlock)
        return UInt32(words.count / HistogramBuckets.perBlock)
    }

    private mutating func reusedBlock() -> UInt32 {
        let block = freeBlock
        freeBlock = UInt32(words[Self.address(0, in: block)])
        for index in 0..<HistogramBuckets.perBlock { words[Self.address(index, in: block)] = 0 }
        return block
    }

    private mutating func giveBack(_ block: Int, of histogram: Int) {
        let entry = entry(block, of: histogram)
        words[Self.address(0, in: blocks[entry])] = UInt64(freeBlock)
        freeBlock = blocks[entry]
        blocks[entry] = 0
    }
}
