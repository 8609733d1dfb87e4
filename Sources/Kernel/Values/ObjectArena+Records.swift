/// Records: pairs in the order of insertion.
///
/// A block of 64 words or more holds the pairs in its first half and an index of them in its second: open addressing,
/// each word the number of a pair plus one, at most half of them in use. Smaller records are searched in order.
extension ObjectArena {
    private static let smallestIndexed = 64

    mutating func makeRecord() -> Value { Value(.record, make(.record, words: 8, count: 0)) }

    func key(_ record: Value, _ pair: Int) -> Value {
        Value(bits: words[Int(objects[record.index].offset) + 2 * pair])
    }

    func value(_ record: Value, _ pair: Int) -> Value {
        Value(bits: words[Int(objects[record.index].offset) + 2 * pair + 1])
    }

    /// The number of the pair with that key.
    ///
    /// - Parameter allowance: as of `areEqual`.
    func find(_ record: Value, _ wanted: Value, allowance: inout Int) -> Int? {
        let size = blockSize(record)
        guard size >= Self.smallestIndexed else {
            for pair in 0..<count(record) where areEqual(key(record, pair), wanted, allowance: &allowance) {
                return pair
            }
            return nil
        }
        let index = Int(objects[record.index].offset) + size / 2
        var slot = slot(of: wanted, in: size)
        while words[index + slot] != 0, allowance >= 0 {
            let pair = Int(words[index + slot]) - 1
            if areEqual(key(record, pair), wanted, allowance: &allowance) { return pair }
            slot = (slot + 1) & (size / 2 - 1)
        }
        return nil
    }

    mutating func setValue(_ record: Value, _ pair: Int, _ value: Value) {
        words[Int(objects[record.index].offset) + 2 * pair + 1] = value.bits
    }

    /// - Precondition: the record does not have the key.
    mutating func append(_ record: Value, _ key: Value, _ value: Value) {
        let pair = count(record)
        while pair >= capacity(record) { grow(record) }
        let offset = Int(objects[record.index].offset)
        words[offset + 2 * pair] = key.bits
        words[offset + 2 * pair + 1] = value.bits
        objects[record.index].count += 1
        enter(pair, of: record)
    }

    mutating func copyRecord(_ record: Value) -> Value {
        let copy = Value(.record, make(.record, words: blockSize(record), count: 0))
        clearIndex(of: copy)
        for pair in 0..<count(record) {
            share(key(record, pair))
            share(value(record, pair))
            append(copy, key(record, pair), value(record, pair))
        }
        return copy
    }

    /// How many comparisons it takes to enter one more pair. Keys that are lists or records hash alike.
    func entryCost(_ record: Value, _ key: Value) -> Int {
        guard key.has(.list) || key.has(.record) || key.has(.error) else { return 1 }
        let count = count(record)
        return count < capacity(record) ? count : count * count / 16
    }

    private func blockSize(_ record: Value) -> Int { 1 << Int(objects[record.index].sizeClass) }

    private func capacity(_ record: Value) -> Int {
        let size = blockSize(record)
        return size >= Self.smallestIndexed ? size / 4 : size / 2
    }

    private mutating func grow(_ record: Value) {
        reserve(record.index, words: 2 * blockSize(record))
        clearIndex(of: record)
        for pair in 0..<count(record) { enter(pair, of: record) }
    }

    private mutating func clearIndex(of record: Value) {
        let size = blockSize(record)
        guard size >= Self.smallestIndexed else { return }
        for word in (size / 2)..<size { words[Int(objects[record.index].offset) + word] = 0 }
    }

    /// Enters a pair into the index, if there is one.
    private mutating func enter(_ pair: Int, of record: Value) {
        let size = blockSize(record)
        guard size >= Self.smallestIndexed else { return }
        let index = Int(objects[record.index].offset) + size / 2
        var slot = slot(of: key(record, pair), in: size)
        while words[index + slot] != 0 { slot = (slot + 1) & (size / 2 - 1) }
        words[index + slot] = UInt64(pair + 1)
    }

    private func slot(of key: Value, in size: Int) -> Int {
        Int(truncatingIfNeeded: BitMixing.scramble(hash(of: key))) & (size / 2 - 1)
    }

    /// Equal for equal keys; of lists, records and errors only the type counts.
    private func hash(of key: Value) -> UInt64 {
        switch key.tag {
        case .text: return textHash(key)
        case .list, .record, .error: return key.tag!.rawValue
        case .wide: return words[Int(objects[key.index].offset)]
        default: return key.isNumber && key.number == 0 ? 0 : key.bits
        }
    }

    private func textHash(_ text: Value) -> UInt64 {
        let object = objects[text.index]
        var hash = UInt64(object.count)
        for word in 0..<(Int(object.count) + 7) / 8 {
            hash = BitMixing.scramble(hash ^ words[Int(object.offset) + word])
        }
        return hash
    }
}
