import Testing

@testable import Kernel

/// What a key is made of, and the same with something changed.
private struct KeyParts: Sendable {
    var parts: [UInt64]

    static let names = ["seed", "frame", "site", "index"]

    var word: UInt64 {
        var words = DrawKey(seed: parts[0], frame: parts[1], site: parts[2], index: parts[3]).words
        return words.next()
    }

    var child: UInt64 { DrawKey.childKey(parent: parts[0], site: parts[1], ordinal: parts[2]) }

    func flipping(bit: Int, of part: Int) -> KeyParts {
        var copy = self
        copy.parts[part] ^= 1 << UInt64(bit)
        return copy
    }

    func next(_ part: Int) -> KeyParts {
        var copy = self
        copy.parts[part] += 1
        return copy
    }

    /// Small numbers, as seeds and indices are: the hardest for a hash.
    static func numbered(_ n: UInt64) -> KeyParts { KeyParts(parts: [n & 7, n >> 3 & 7, n >> 6 & 7, n >> 9]) }
}

@Suite struct RandomKeyTests {
    @Test func equalKeysGiveEqualDraws() {
        let keys = (0..<2).map { _ in DrawKey(seed: 7, frame: 8, site: 9, index: 10) }
        for kind in DistributionKind.allCases {
            #expect(kind.draw(keys[0], 1, 2) == kind.draw(keys[1], 1, 2), "\(kind)")
        }
    }

    /// Each bit of the word must turn each bit of the result about every second time: 5 standard deviations allowed.
    @Test func mixerAvalanches() {
        let trials = 1000
        for bit in 0..<64 {
            var turned = [Int](repeating: 0, count: 64)
            for trial in 0..<UInt64(trials) {
                let difference = BitMixing.scramble(trial) ^ BitMixing.scramble(trial ^ 1 << UInt64(bit))
                for result in 0..<64 { turned[result] += Int(difference >> UInt64(result) & 1) }
            }
            for result in 0..<64 {
                #expect(abs(turned[result] - trials / 2) < 79, "bit \(bit) on bit \(result)")
            }
        }
    }

    /// Half of the 64 bits turn when any bit of a part does: the mean of 512 trials within 5 standard deviations, 0.88.
    @Test(arguments: 0..<4)
    func eachBitOfAPartTurnsHalfOfTheDraw(_ part: Int) {
        for bit in 0..<64 {
            let turned = (0..<512 as Range<UInt64>).reduce(0) { sum, n in
                let key = KeyParts.numbered(n)
                return sum + (key.word ^ key.flipping(bit: bit, of: part).word).nonzeroBitCount
            }
            #expect(abs(Double(turned) / 512 - 32) < 0.88, "bit \(bit) of the \(KeyParts.names[part])")
        }
    }

    @Test(arguments: 0..<3)
    func eachBitOfAPartTurnsHalfOfTheChildKey(_ part: Int) {
        for bit in 0..<64 {
            let turned = (0..<512 as Range<UInt64>).reduce(0) { sum, n in
                let key = KeyParts.numbered(n)
                return sum + (key.child ^ key.flipping(bit: bit, of: part).child).nonzeroBitCount
            }
            #expect(abs(Double(turned) / 512 - 32) < 0.88, "bit \(bit) of part \(part)")
        }
    }

    /// The correlation of 100 000 pairs, times √n, is standard normal: beyond 3.9 once in 10 000.
    @Test(arguments: 0..<4)
    func neighboursAreUncorrelated(_ part: Int) {
        let count = 100_000
        let sum = (0..<UInt64(count)).reduce(0.0) { sum, n in
            let key = KeyParts.numbered(n)
            return sum + (RandomWords.uniform(key.word) - 0.5) * (RandomWords.uniform(key.next(part).word) - 0.5)
        }
        #expect(abs(sum * 12 / Double(count).squareRoot()) < 3.9, "the next \(KeyParts.names[part])")
    }

    @Test func wordsOfADrawAreUncorrelated() {
        let count = 100_000
        let sum = (0..<UInt64(count)).reduce(0.0) { sum, n in
            var words = DrawKey(seed: 1, frame: 0, site: 0, index: n).words
            return sum + (words.nextUniform() - 0.5) * (words.nextUniform() - 0.5)
        }
        #expect(abs(sum * 12 / Double(count).squareRoot()) < 3.9)
    }

    @Test func childrenHaveKeysOfTheirOwn() {
        var keys: Set<UInt64> = []
        for parent in 0..<20 as Range<UInt64> {
            for site in 0..<20 as Range<UInt64> {
                for ordinal in 0..<100 as Range<UInt64> {
                    keys.insert(DrawKey.childKey(parent: parent, site: site, ordinal: ordinal))
                }
            }
        }
        #expect(keys.count == 40_000)
    }
}
