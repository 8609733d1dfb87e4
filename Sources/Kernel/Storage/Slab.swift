/// A growable run of trivial elements: the kernel's only storage and its only unsafe code.
///
/// Like `ContiguousArray` without reference counting, uniqueness checks or copy-on-write: a copy is explicit.
/// Indices are checked in debug builds; pages that nothing was written to are never touched.
package struct Slab<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    package private(set) var count: Int
    package private(set) var capacity: Int

    package init(capacity: Int = 0) {
        base = Self.allocate(max(capacity, 1))
        count = 0
        self.capacity = max(capacity, 1)
    }

    deinit { base.deallocate() }

    @inline(__always)
    package subscript(index: Int) -> Element {
        @inline(__always) _read {
            assert(index >= 0 && index < count, "slab index \(index) is outside 0..<\(count)")
            yield base[index]
        }
        @inline(__always) _modify {
            assert(index >= 0 && index < count, "slab index \(index) is outside 0..<\(count)")
            yield &base[index]
        }
    }

    @inline(__always)
    package mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        base[count] = element
        count &+= 1
    }

    package mutating func removeLast() -> Element {
        count -= 1
        return base[count]
    }

    /// Makes it `count` long; what is new is zero.
    package mutating func resize(to newCount: Int) {
        if newCount > capacity { grow(to: newCount) }
        if newCount > count { Self.zero(base + count, newCount - count) }
        count = newCount
    }

    package mutating func removeAll() { count = 0 }

    /// Takes over the used prefix of `other`; memory that is there is used again.
    package mutating func copy(from other: borrowing Slab) {
        if other.count > capacity { grow(to: other.count) }
        base.update(from: other.base, count: other.count)
        count = other.count
    }

    package var byteCount: Int { count * MemoryLayout<Element>.stride }

    /// The used prefix as bytes, for fingerprints.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: base, count: byteCount))
    }

    @inline(never)
    private mutating func grow(to needed: Int) {
        // Pages that are not written to cost nothing, and a copy of a large slab costs twice its memory for a while.
        let isLarge = byteCount > 1 << 20 && byteCount < 1 << 28
        let newCapacity = max(needed, isLarge ? capacity * 8 : capacity * 2, 16)
        let moved = Self.allocate(newCapacity)
        moved.update(from: base, count: count)
        base.deallocate()
        base = moved
        capacity = newCapacity
    }

    private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
        .allocate(capacity: capacity)
    }

    private static func zero(_ pointer: UnsafeMutablePointer<Element>, _ count: Int) {
        UnsafeMutableRawPointer(pointer).initializeMemory(
            as: UInt8.self, repeating: 0, count: count * MemoryLayout<Element>.stride)
    }
}
