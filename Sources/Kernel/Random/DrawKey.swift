/// Names one random draw of a run. Equal keys give equal draws; there is no generator, so no draw can shift another.
///
/// A draw is a function of the run's seed, the frame that makes it, the place in the source, and how often that frame
/// has drawn there before. Variants that keep these meet the same luck.
package struct DrawKey: Hashable, Sendable, BitwiseCopyable {
    package let rawValue: UInt64

    /// - Parameters:
    ///   - frame: the key of the frame, from `childKey`.
    ///   - site: `DrawSite.key`.
    ///   - index: counts the draws of this frame at this site, from 0.
    @inline(__always)
    package init(seed: UInt64, frame: UInt64, site: UInt64, index: UInt64) {
        let secrets = BitMixing.secrets
        let place = BitMixing.fold(frame ^ secrets.0, site ^ secrets.1)
        rawValue = BitMixing.fold(place ^ seed, index ^ secrets.2)
    }

    /// The key of a frame that a frame starts or calls.
    ///
    /// - Parameters:
    ///   - parent: the key of that frame; 0 for what the run itself starts, main and arrivals.
    ///   - site: `CallSite.key`, or that of the load.
    ///   - ordinal: counts the frames made there by `parent`, from 0.
    @inline(__always)
    package static func childKey(parent: UInt64, site: UInt64, ordinal: UInt64) -> UInt64 {
        let secrets = BitMixing.secrets
        let place = BitMixing.fold(parent ^ secrets.2, site ^ secrets.3)
        return BitMixing.scramble(BitMixing.fold(place ^ secrets.0, ordinal ^ secrets.1))
    }

    /// As many random words as the draw needs.
    @inline(__always)
    var words: RandomWords { RandomWords(state: rawValue) }
}

/// The words of one draw, SplitMix64 begun at its key: word i is a hash of key + i × golden, i from 1.
struct RandomWords {
    fileprivate var state: UInt64

    @inline(__always)
    mutating func next() -> UInt64 {
        state &+= BitMixing.golden
        return BitMixing.scramble(state)
    }

    /// From 0 up to, not including, 1: a multiple of 2⁻⁵³.
    @inline(__always)
    mutating func nextUniform() -> Double { Self.uniform(next()) }

    /// The upper 53 bits of a word as a number below 1; the lower 11 are left for other uses.
    @inline(__always)
    static func uniform(_ word: UInt64) -> Double { Double(Int64(bitPattern: word >> 11)) * 0x1p-53 }
}
