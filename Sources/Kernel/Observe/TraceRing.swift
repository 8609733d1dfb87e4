/// The latest trace records of a run, oldest first: a window `first ..< next` of their running numbers.
package struct TraceRing: ~Copyable {
    private var records: Slab<TraceRecord>
    private let mask: Int
    /// Running numbers of the oldest record that is kept, and of the next to come.
    package private(set) var first = 0
    package private(set) var next = 0

    /// - Parameter capacity: rounded up to a power of two.
    package init(capacity: Int) {
        var size = 1
        while size < capacity { size *= 2 }
        mask = size - 1
        records = Slab(capacity: size)
        records.resize(to: size)
    }

    package var count: Int { next - first }

    @inline(__always)
    package mutating func append(_ record: TraceRecord) {
        records[next & mask] = record
        next &+= 1
        if next &- first > mask &+ 1 { first = next &- mask &- 1 }
    }

    /// The record with that running number, which must be inside the window.
    package subscript(number: Int) -> TraceRecord {
        precondition(number >= first && number < next, "trace record \(number) is outside \(first)..<\(next)")
        return record(number)
    }

    /// The record with a running number that is known to be inside the window.
    @inline(__always)
    func record(_ number: Int) -> TraceRecord { records[number & mask] }

    /// Forgets everything after transition `step`.
    package mutating func truncate(after step: UInt64) {
        while next > first, records[(next - 1) & mask].step > step { next -= 1 }
    }

    /// Forgets everything; the next record gets running number `number`.
    package mutating func reset(to number: Int = 0) {
        first = number
        next = number
    }
}
