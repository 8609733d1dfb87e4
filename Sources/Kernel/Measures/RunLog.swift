/// What the tasks logged: part of the state, bounded.
struct RunLog: ~Copyable {
    enum Kind: UInt8, BitwiseCopyable {
        case message
        /// A moment of the scenario: no part of the report's log.
        case note, question
    }

    struct Line: BitwiseCopyable {
        var time: Int64
        var offset: UInt32
        var length: UInt32
        var ordinal: UInt32
        var routine: UInt16
        var kind: Kind
        var unused: UInt8 = 0
    }

    static let lineLimit = 100_000
    static let byteLimit = 16 << 20

    private(set) var lines = Slab<Line>(capacity: 16)
    private var bytes = Slab<UInt8>(capacity: 256)
    private(set) var dropped: UInt64 = 0

    /// The index of the new line, or nil when the log is full.
    mutating func append(_ text: String, _ kind: Kind, time: Int64, routine: UInt16, ordinal: UInt32) -> Int? {
        guard lines.count < Self.lineLimit, bytes.count + text.utf8.count <= Self.byteLimit else {
            dropped += 1
            return nil
        }
        let offset = bytes.count
        for byte in text.utf8 { bytes.append(byte) }
        lines.append(
            Line(
                time: time, offset: UInt32(offset), length: UInt32(bytes.count - offset), ordinal: ordinal,
                routine: routine, kind: kind))
        return lines.count - 1
    }

    func text(_ line: Int) -> String {
        let entry = lines[line]
        return String(unsafeUninitializedCapacity: Int(entry.length)) { buffer in
            for i in 0..<Int(entry.length) { buffer[i] = bytes[Int(entry.offset) + i] }
            return Int(entry.length)
        }
    }

    func firstLine(with text: String) -> Int? {
        let length = text.utf8.count
        return (0..<lines.count).first {
            lines[$0].kind == .message && Int(lines[$0].length) == length && self.text($0) == text
        }
    }

    mutating func copy(from other: borrowing RunLog) {
        lines.copy(from: other.lines)
        bytes.copy(from: other.bytes)
        dropped = other.dropped
    }

    var byteCount: Int { lines.byteCount + bytes.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(lines)
        fingerprint.combine(bytes)
        fingerprint.combine(dropped)
    }
}
