/// What runs next, first in first out: asyncio's `_ready`. An entry is a task or a callback.
struct ReadyQueue: ~Copyable {
    struct Entry: BitwiseCopyable {
        enum Kind: UInt32 {
            case task
            /// The end of what a watch is on.
            case watch
            /// A timeout scope that was due at once.
            case timeout
            /// That main has ended.
            case mainEnd
        }

        /// Kind in 2, index in 30.
        var bits: UInt32

        @inline(__always) init(_ kind: Kind, _ index: Int) {
            bits = kind.rawValue << 30 | UInt32(truncatingIfNeeded: index)
        }

        @inline(__always) var kind: Kind { Kind(rawValue: bits >> 30).unsafelyUnwrapped }
        @inline(__always) var isCallback: Bool { bits >> 30 != 0 }
        @inline(__always) var index: Int { Int(bits & 0x3FFF_FFFF) }
    }

    private var ring: Slab<Entry>
    private var head = 0
    private(set) var count = 0
    /// How many of the entries are callbacks.
    private(set) var callbackCount = 0

    init() {
        ring = Slab(capacity: 16)
        ring.resize(to: 16)
    }

    @inline(__always)
    mutating func push(_ entry: Entry) {
        if count == ring.count { grow() }
        ring[(head &+ count) & (ring.count &- 1)] = entry
        count &+= 1
        if entry.isCallback { callbackCount += 1 }
    }

    @inline(__always)
    mutating func pop() -> Entry {
        let entry = ring[head]
        head = (head &+ 1) & (ring.count &- 1)
        count &-= 1
        if entry.isCallback { callbackCount -= 1 }
        return entry
    }

    /// The entry `offset` places behind the first.
    subscript(offset: Int) -> Entry { ring[(head + offset) & (ring.count - 1)] }

    /// Takes out an entry, which must be there, and gives its place.
    mutating func remove(_ entry: Entry) -> Int {
        var place = 0
        while self[place].bits != entry.bits { place += 1 }
        for behind in place..<count - 1 { ring[(head + behind) & (ring.count - 1)] = self[behind + 1] }
        count -= 1
        return place
    }

    private mutating func grow() {
        let old = ring.count
        ring.resize(to: old * 2)
        for i in 0..<head { ring[old + i] = ring[i] }
    }

    mutating func copy(from other: borrowing ReadyQueue) {
        ring.resize(to: other.ring.count)
        for i in 0..<other.count { ring[i] = other[i] }
        head = 0
        count = other.count
        callbackCount = other.callbackCount
    }

    var byteCount: Int { count * MemoryLayout<Entry>.stride }

    /// The entries in order: where in the ring they stand says nothing.
    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(UInt64(count))
        for i in 0..<count { fingerprint.combine(UInt64(self[i].bits)) }
    }
}
