/// Texts, lists, ranges, records, errors and wide numbers: everything of a value that does not fit its word.
///
/// Objects have an index in one table and a block of words in one slab; blocks are taken from free lists by powers of
/// two. Nothing is counted: what no root reaches is swept at instants that depend on the run alone.
struct ObjectArena: ~Copyable {
    enum Kind: UInt8 {
        case free, text, list, range, record, error, wideDuration, rate
    }

    struct Object: BitwiseCopyable {
        var kind: UInt8 = 0
        /// Reached by the sweep that is going on.
        var isMarked: UInt8 = 0
        /// More than one variable may hold it: it is copied before it is written.
        var isShared: UInt8 = 0
        /// The block's size as a power of two.
        var sizeClass: UInt8 = 0
        /// Bytes of a text, items of a list, pairs of a record.
        var count: UInt32 = 0
        /// Where its block begins. Of a free object: the next free one.
        var offset: UInt32 = 0
    }

    var objects: Slab<Object>
    var words: Slab<UInt64>
    private var freeBlocks: Slab<UInt32>
    private var freeObject: UInt32 = 0
    /// Objects below this are the program's own and are never swept.
    private(set) var permanentCount = 0
    private(set) var liveCount = 0
    /// Words in blocks that are in use.
    private(set) var liveWords = 0
    private(set) var allocatedSinceSweep = 0
    /// So many allocations as the last sweep left objects, had room for, or looked at, whichever is most.
    private var sweepThreshold = ObjectArena.leastSweep
    private static let leastSweep = 4096
    /// Twice the words that it left, or more when there was much to look at.
    private var wordThreshold = ObjectArena.leastSweptWords
    private static let leastSweptWords = 1 << 16

    init() {
        objects = Slab(capacity: 64)
        words = Slab(capacity: 256)
        freeBlocks = Slab(capacity: 32)
        freeBlocks.resize(to: 32)
        objects.append(Object())
        words.append(0)
        for text in WellKnownText.allCases { _ = makeText(text.text) }
    }

    /// What exists now stays for ever.
    mutating func seal() {
        permanentCount = objects.count
        allocatedSinceSweep = 0
    }

    // MARK: Allocation

    mutating func make(_ kind: Kind, words needed: Int, count: Int) -> Int {
        let index = takeObject()
        var object = Object()
        object.kind = kind.rawValue
        object.count = UInt32(count)
        object.sizeClass = Self.sizeClass(needed)
        object.offset = takeBlock(object.sizeClass)
        objects[index] = object
        liveCount += 1
        allocatedSinceSweep += 1
        return index
    }

    static func sizeClass(_ words: Int) -> UInt8 {
        UInt8(Int.bitWidth - max(words - 1, 0).leadingZeroBitCount)
    }

    private mutating func takeObject() -> Int {
        guard freeObject != 0 else {
            objects.append(Object())
            return objects.count - 1
        }
        let index = Int(freeObject)
        freeObject = objects[index].offset
        return index
    }

    private mutating func takeBlock(_ sizeClass: UInt8) -> UInt32 {
        liveWords += 1 << Int(sizeClass)
        let head = freeBlocks[Int(sizeClass)]
        if head != 0 {
            freeBlocks[Int(sizeClass)] = UInt32(truncatingIfNeeded: words[Int(head)])
            return head
        }
        let offset = words.count
        words.resize(to: offset + 1 << Int(sizeClass))
        return UInt32(offset)
    }

    private mutating func giveBlock(_ offset: UInt32, _ sizeClass: UInt8) {
        liveWords -= 1 << Int(sizeClass)
        words[Int(offset)] = UInt64(freeBlocks[Int(sizeClass)])
        freeBlocks[Int(sizeClass)] = offset
    }

    /// Makes room for `needed` words in the object's block; what it holds stays.
    mutating func reserve(_ index: Int, words needed: Int) {
        let old = objects[index]
        guard needed > 1 << Int(old.sizeClass) else { return }
        let sizeClass = Self.sizeClass(needed)
        let offset = takeBlock(sizeClass)
        for i in 0..<(1 << Int(old.sizeClass)) { words[Int(offset) + i] = words[Int(old.offset) + i] }
        giveBlock(old.offset, old.sizeClass)
        objects[index].offset = offset
        objects[index].sizeClass = sizeClass
    }

    // MARK: Sweeping

    /// Whether as much was made since the last sweep as that one looked at or left: then a sweep pays, and the tables grow
    /// to twice what is kept and no further.
    @inline(__always)
    var wantsSweep: Bool { allocatedSinceSweep > sweepThreshold || liveWords > wordThreshold }

    /// Marks an object; true when it has to be looked into.
    mutating func mark(_ index: Int) -> Bool {
        guard index >= permanentCount, objects[index].isMarked == 0 else { return false }
        objects[index].isMarked = 1
        switch Kind(rawValue: objects[index].kind) {
        case .list, .record, .error: return true
        default: return false
        }
    }

    /// Bytes of blocks that are free to be used again.
    var freeByteCount: Int { (words.count - liveWords) * 8 }

    /// Something beside the objects was made that a sweep frees.
    mutating func countAllocation() { allocatedSinceSweep += 1 }

    /// Frees what is not marked.
    ///
    /// - Parameter places: how many tasks, cells, watches and items were looked at beside the objects.
    mutating func sweep(places: Int) {
        for index in permanentCount..<objects.count where objects[index].kind != Kind.free.rawValue {
            if objects[index].isMarked != 0 {
                objects[index].isMarked = 0
            } else {
                free(index)
            }
        }
        allocatedSinceSweep = 0
        sweepThreshold = max(Self.leastSweep, liveCount, objects.count - liveCount, places)
        wordThreshold = liveWords + max(Self.leastSweptWords, liveWords, 8 * places)
    }

    private mutating func free(_ index: Int) {
        giveBlock(objects[index].offset, objects[index].sizeClass)
        objects[index] = Object()
        objects[index].offset = freeObject
        freeObject = UInt32(index)
        liveCount -= 1
    }

    // MARK: Checkpoints

    mutating func copy(from other: borrowing ObjectArena) {
        objects.copy(from: other.objects)
        words.copy(from: other.words)
        freeBlocks.copy(from: other.freeBlocks)
        freeObject = other.freeObject
        permanentCount = other.permanentCount
        liveCount = other.liveCount
        liveWords = other.liveWords
        allocatedSinceSweep = other.allocatedSinceSweep
        sweepThreshold = other.sweepThreshold
        wordThreshold = other.wordThreshold
    }

    var byteCount: Int { objects.byteCount + words.byteCount + freeBlocks.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(objects)
        fingerprint.combine(words)
        fingerprint.combine(freeBlocks)
        fingerprint.combine(UInt64(freeObject))
        fingerprint.combine(UInt64(allocatedSinceSweep))
        fingerprint.combine(UInt64(sweepThreshold))
        fingerprint.combine(UInt64(wordThreshold))
    }
}

extension ObjectArena {
    /// The values inside a list, record or error.
    func forEachWord(of index: Int, _ body: (UInt64) -> Void) {
        let object = objects[index]
        let wordCount = Int(object.count) * (object.kind == Kind.record.rawValue ? 2 : 1)
        for i in 0..<wordCount { body(words[Int(object.offset) + i]) }
    }
}
