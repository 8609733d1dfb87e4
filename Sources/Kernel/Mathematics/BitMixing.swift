/// Functions that spread each bit of a word over all bits of another.
enum BitMixing {
    /// A bijection in which each bit of `word` turns each bit of the result with a chance near ½.
    ///
    /// Source: the finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014),
    /// with the constants of D. Stafford's variant 13.
    @inline(__always)
    static func scramble(_ word: UInt64) -> UInt64 {
        var z = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// Two words into one: both halves of their product, folded.
    ///
    /// Source: wyhash's `wymix` (Wang Yi, 2019); the callers' constants are its first secrets. Feeds on words that are
    /// rarely zero: XOR small numbers with a constant first.
    @inline(__always)
    static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low
    }

    static let secrets: (UInt64, UInt64, UInt64, UInt64) = (
        0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db, 0x8ebc_6af0_9c88_c6e3, 0x5899_65cc_7537_4cc3
    )

    /// 2⁶⁴ over the golden ratio: an odd step whose multiples lie far apart.
    static let golden: UInt64 = 0x9e37_79b9_7f4a_7c15
}
