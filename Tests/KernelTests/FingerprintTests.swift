import Testing

@testable import Kernel

private func fingerprint(_ runs: [UInt8]...) -> UInt64 {
    var fingerprint = Fingerprint()
    for run in runs { run.withUnsafeBytes { fingerprint.combine($0) } }
    return fingerprint.value
}

@Suite struct FingerprintTests {
    static let bytes = (0..<40).map { UInt8($0 * 7 & 255) }

    @Test(arguments: 1...40)
    func everyBitMatters(_ count: Int) {
        let original = Array(Self.bytes.prefix(count))
        for bit in 0..<count * 8 {
            var changed = original
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(fingerprint(changed) != fingerprint(original), "bit \(bit)")
        }
    }

    @Test func zerosAreCounted() {
        let hashes = (0...40).map { fingerprint([UInt8](repeating: 0, count: $0)) }
        #expect(Set(hashes).count == hashes.count)
    }

    @Test func bordersBetweenRunsMatter() {
        #expect(fingerprint([1, 2, 3], [4]) != fingerprint([1, 2], [3, 4]))
        #expect(fingerprint([], [1]) != fingerprint([1], []))
    }

    @Test func alignmentDoesNotMatter() {
        let shifted = [0] + Self.bytes
        var ofShifted = Fingerprint()
        shifted.withUnsafeBytes { ofShifted.combine(UnsafeRawBufferPointer(rebasing: $0[1...])) }
        #expect(ofShifted.value == fingerprint(Self.bytes))
    }

    @Test func slabCountsWithWhatItHolds() {
        var slab = Slab<UInt8>(capacity: 100)
        for byte in Self.bytes { slab.append(byte) }
        var ofSlab = Fingerprint()
        ofSlab.combine(slab)
        #expect(ofSlab.value == fingerprint(Self.bytes))
    }

    /// Half of the 64 bits turn: the mean of 320 changes within 5 standard deviations, 1.12.
    @Test func changesSpreadOverTheWholeHash() {
        let turned = (0..<320).reduce(0) { sum, bit in
            var changed = Self.bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            return sum + (fingerprint(changed) ^ fingerprint(Self.bytes)).nonzeroBitCount
        }
        #expect(abs(Double(turned) / 320 - 32) < 1.12)
    }
}
