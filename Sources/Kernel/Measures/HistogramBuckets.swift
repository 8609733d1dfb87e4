/// How a histogram divides the durations: each octave in 64 equal buckets, as HdrHistogram does it.
///
/// A bucket is at most 1/64 of its values wide and stands for all of them by its middle, hence an error of at most
/// 1/128. Below 128 ns a bucket holds one value.
///
/// Source: G. Tene, HdrHistogram.
enum HistogramBuckets {
    static let perBlock = 64
    /// Blocks of 64 buckets: the first for 0 ..< 64, then one an octave.
    static let blockCount = 58

    /// The bucket that counts `value`, which is not negative.
    @inline(__always)
    static func index(of value: Int64) -> Int {
        let bits = UInt64(bitPattern: value)
        let octave = 57 &- (bits | 64).leadingZeroBitCount
        return octave << 6 &+ Int(truncatingIfNeeded: bits >> UInt64(truncatingIfNeeded: octave))
    }

    /// The middle of a bucket.
    static func middle(of index: Int) -> Int64 {
        guard index >= 2 * perBlock else { return Int64(index) }
        let octave = index / perBlock - 1
        let lowest = Int64(index - octave * perBlock) << octave
        return lowest + (1 << octave - 1) >> 1
    }
}
