/// A 64-bit hash of runs of bytes, for comparing states; not for untrusted input.
///
/// Each step is a bijection of the state for a given word, so that states which differ in one word never collide.
package struct Fingerprint {
    private var state = BitMixing.golden

    package init() {}

    /// Feeds one word.
    @inline(__always)
    package mutating func combine(_ word: UInt64) {
        let product = (state ^ word) &* 0xff51_afd7_ed55_8ccd
        state = product ^ (product >> 32)
    }

    /// Feeds a run of bytes, then its length: where one run ends and the next begins makes a difference.
    package mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        if whole < bytes.count {
            combine(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
        }
        combine(UInt64(bytes.count))
    }

    /// Feeds what a slab holds.
    package mutating func combine<Element>(_ slab: borrowing Slab<Element>) {
        slab.withBytes { combine($0) }
    }

    /// The hash of all that was fed so far.
    package var value: UInt64 { BitMixing.scramble(state) }
}

extension Fingerprint {
    /// The hash of a text, line by line.
    package static func text(_ lines: [String]) -> UInt64 {
        var fingerprint = Fingerprint()
        for line in lines { Array(line.utf8).withUnsafeBytes { fingerprint.combine($0) } }
        return fingerprint.value
    }
}
