extension ObjectArena {
    mutating func makeText(_ text: String) -> Value {
        var text = text
        return text.withUTF8 { bytes in
            let index = make(.text, words: (bytes.count + 7) / 8, count: bytes.count)
            let offset = Int(objects[index].offset)
            for (i, byte) in bytes.enumerated() {
                if i & 7 == 0 { words[offset + i >> 3] = 0 }
                words[offset + i >> 3] |= UInt64(byte) << (UInt64(i & 7) * 8)
            }
            return Value(.text, index)
        }
    }

    func text(_ value: Value) -> String {
        let object = objects[value.index]
        let offset = Int(object.offset)
        return String(unsafeUninitializedCapacity: Int(object.count)) { buffer in
            for i in 0..<Int(object.count) {
                buffer[i] = UInt8(truncatingIfNeeded: words[offset + i >> 3] >> (UInt64(i & 7) * 8))
            }
            return Int(object.count)
        }
    }

    /// The character that begins at that byte.
    func character(of value: Value, at byte: Int) -> Character {
        let end = min(Int(objects[value.index].count), byte + Bounds.character)
        let offset = Int(objects[value.index].offset)
        let bytes = (byte..<end).map { UInt8(truncatingIfNeeded: words[offset + $0 >> 3] >> (UInt64($0 & 7) * 8)) }
        return String(decoding: bytes, as: UTF8.self).first ?? " "
    }

    func textsAreEqual(_ a: Value, _ b: Value) -> Bool {
        if a == b { return true }
        let x = objects[a.index]
        let y = objects[b.index]
        guard x.count == y.count else { return false }
        for i in 0..<Int(x.count + 7) / 8 where words[Int(x.offset) + i] != words[Int(y.offset) + i] { return false }
        return true
    }
}
