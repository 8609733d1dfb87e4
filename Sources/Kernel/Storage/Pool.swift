/// A record that can stand in a free list.
protocol Pooled: BitwiseCopyable {
    init()
    /// The next of the list it is in; 0 ends a list.
    var next: UInt32 { get set }
    /// Makes it recognisable as free.
    mutating func clear()
}

extension Pooled {
    mutating func clear() { self = Self() }
}

/// Records with stable indices from 1, freed ones used again, latest first. Index 0 means "none".
struct Pool<Element: Pooled>: ~Copyable {
    private var slab: Slab<Element>
    private var free: UInt32 = 0
    private(set) var liveCount = 0

    init() {
        slab = Slab(capacity: 16)
        slab.append(Element())
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        @inline(__always) _read { yield slab[index] }
        @inline(__always) _modify { yield &slab[index] }
    }

    /// One past the highest index that was ever in use.
    var endIndex: Int { slab.count }

    @inline(__always)
    mutating func allocate(_ element: Element) -> Int {
        liveCount &+= 1
        guard free != 0 else {
            slab.append(element)
            return slab.count - 1
        }
        let index = Int(free)
        free = slab[index].next
        slab[index] = element
        return index
    }

    @inline(__always)
    mutating func release(_ index: Int) {
        liveCount &-= 1
        slab[index].clear()
        slab[index].next = free
        free = UInt32(index)
    }

    mutating func copy(from other: borrowing Pool) {
        slab.copy(from: other.slab)
        free = other.free
        liveCount = other.liveCount
    }

    var byteCount: Int { slab.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(slab)
        fingerprint.combine(UInt64(free))
    }
}
