/// Joins the bytes of a keyboard to scalars. A scalar may be cut in two by the end of a batch; bytes that are no UTF-8
/// are dropped.
///
/// Not left to curses: its `wget_wch` fails on such bytes as it does on an empty queue, and hides what is behind them.
struct ByteDecoder {
    private var pending: [UInt8] = []

    mutating func tokens(from inputs: [RawInput]) -> [InputToken] {
        var tokens: [InputToken] = []
        for input in inputs {
            switch input {
            case .byte(let byte): pending.append(byte)
            case .code(let code):
                flush(pending.count, into: &tokens)
                tokens.append(.code(code))
            }
        }
        flush(pending.count - Self.lengthOfCutScalar(at: pending), into: &tokens)
        return tokens
    }

    private mutating func flush(_ count: Int, into tokens: inout [InputToken]) {
        var bytes = pending.prefix(count).makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        reading: while true {
            switch parser.parseScalar(from: &bytes) {
            case .valid(let encoded): tokens.append(.scalar(Unicode.UTF8.decode(encoded)))
            case .error: continue
            case .emptyInput: break reading
            }
        }
        pending.removeFirst(count)
    }

    /// How many of the last bytes begin a scalar that has not come to its end.
    private static func lengthOfCutScalar(at bytes: [UInt8]) -> Int {
        guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return 0 }
        let length =
            switch bytes[start] {
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 1
            }
        let present = bytes.count - start
        return present < length ? present : 0
    }
}
