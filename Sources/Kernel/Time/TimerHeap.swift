/// Timers in order of (deadline, insertion): a 4-ary heap of 16-byte entries, each taken back eagerly in O(log n).
///
/// A timer belongs to a task (its wait), a timeout scope or a limiter, and is known by that owner's index. The order of
/// equal deadlines holds for 17 thousand million insertions.
struct TimerHeap: ~Copyable {
    enum Owner: UInt64 {
        case task = 0
        case scope = 1
        /// A limiter's next token.
        case resource = 2
        /// The run's own: see `RunTimer`.
        case run = 3
    }

    struct Entry: BitwiseCopyable {
        var deadline: Int64
        /// Insertion in 34 bits, owner in 2, index in 28.
        var tag: UInt64

        @inline(__always) func precedes(_ other: Entry) -> Bool {
            deadline < other.deadline || (deadline == other.deadline && tag < other.tag)
        }
        @inline(__always) var owner: Owner { Owner(rawValue: tag >> 28 & 3).unsafelyUnwrapped }
        @inline(__always) var index: Int { Int(tag & TimerHeap.indexMask) }
    }

    static let indexMask: UInt64 = 1 << 28 - 1
    private var entries = Slab<Entry>(capacity: 16)
    /// Where each owner's entry is, plus one; 0: it has none.
    private var taskPositions = Slab<UInt32>(capacity: 16)
    private var scopePositions = Slab<UInt32>(capacity: 16)
    private var resourcePositions = Slab<UInt32>(capacity: 4)
    private var runPositions = Slab<UInt32>(capacity: 4)
    private(set) var insertions: UInt64 = 0

    var count: Int { entries.count }

    /// The earliest deadline; `Int64.max` when there is no timer.
    @inline(__always) var earliest: Int64 { entries.count == 0 ? .max : entries[0].deadline }

    subscript(position: Int) -> Entry { entries[position] }

    @inline(__always)
    func isArmed(_ owner: Owner, _ index: Int) -> Bool { position(owner, index) != 0 }

    /// Where an owner's entry is, plus one; 0: it has none.
    @inline(__always)
    private func position(_ owner: Owner, _ index: Int) -> UInt32 {
        switch owner {
        case .task: index < taskPositions.count ? taskPositions[index] : 0
        case .scope: index < scopePositions.count ? scopePositions[index] : 0
        case .resource: index < resourcePositions.count ? resourcePositions[index] : 0
        case .run: index < runPositions.count ? runPositions[index] : 0
        }
    }

    /// The deadline of an armed timer.
    func deadline(_ owner: Owner, _ index: Int) -> Int64? {
        let position = position(owner, index)
        return position == 0 ? nil : entries[Int(position) - 1].deadline
    }

    @inline(__always)
    mutating func arm(_ owner: Owner, _ index: Int, at deadline: Int64) {
        let entry = Entry(deadline: deadline, tag: insertions << 30 | owner.rawValue << 28 | UInt64(index))
        insertions += 1
        switch owner {
        case .task: Self.makeRoom(in: &taskPositions, for: index)
        case .scope: Self.makeRoom(in: &scopePositions, for: index)
        case .resource: Self.makeRoom(in: &resourcePositions, for: index)
        case .run: Self.makeRoom(in: &runPositions, for: index)
        }
        entries.append(entry)
        siftUp(entry, from: entries.count - 1)
    }

    @inline(__always)
    private static func makeRoom(in positions: inout Slab<UInt32>, for index: Int) {
        if index >= positions.count { positions.resize(to: max(index + 1, 2 * positions.count)) }
    }

    @inline(__always)
    mutating func disarm(_ owner: Owner, _ index: Int) {
        let position = position(owner, index)
        if position != 0 { remove(at: Int(position) - 1) }
    }

    /// Takes the earliest timer out.
    mutating func removeFirst() -> Entry {
        let first = entries[0]
        remove(at: 0)
        return first
    }

    private mutating func remove(at position: Int) {
        setPosition(entries[position], 0)
        let last = entries.removeLast()
        guard position < entries.count else { return }
        if position > 0, last.precedes(entries[(position - 1) >> 2]) {
            siftUp(last, from: position)
        } else {
            siftDown(last, from: position)
        }
    }

    private mutating func siftUp(_ entry: Entry, from start: Int) {
        var position = start
        while position > 0 {
            let parent = (position - 1) >> 2
            guard entry.precedes(entries[parent]) else { break }
            place(entries[parent], at: position)
            position = parent
        }
        place(entry, at: position)
    }

    private mutating func siftDown(_ entry: Entry, from start: Int) {
        var position = start
        while true {
            let firstChild = 4 * position + 1
            guard firstChild < entries.count else { break }
            var best = firstChild
            for child in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, entries.count))
            where entries[child].precedes(entries[best]) {
                best = child
            }
            guard entries[best].precedes(entry) else { break }
            place(entries[best], at: position)
            position = best
        }
        place(entry, at: position)
    }

    @inline(__always)
    private mutating func place(_ entry: Entry, at position: Int) {
        entries[position] = entry
        setPosition(entry, UInt32(truncatingIfNeeded: position + 1))
    }

    @inline(__always)
    private mutating func setPosition(_ entry: Entry, _ position: UInt32) {
        switch entry.owner {
        case .task: taskPositions[entry.index] = position
        case .scope: scopePositions[entry.index] = position
        case .resource: resourcePositions[entry.index] = position
        case .run: runPositions[entry.index] = position
        }
    }

    mutating func copy(from other: borrowing TimerHeap) {
        entries.copy(from: other.entries)
        taskPositions.copy(from: other.taskPositions)
        scopePositions.copy(from: other.scopePositions)
        resourcePositions.copy(from: other.resourcePositions)
        runPositions.copy(from: other.runPositions)
        insertions = other.insertions
    }

    var byteCount: Int {
        entries.byteCount + taskPositions.byteCount + scopePositions.byteCount + resourcePositions.byteCount
            + runPositions.byteCount
    }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(entries)
        fingerprint.combine(taskPositions)
        fingerprint.combine(scopePositions)
        fingerprint.combine(resourcePositions)
        fingerprint.combine(runPositions)
        fingerprint.combine(insertions)
    }
}
