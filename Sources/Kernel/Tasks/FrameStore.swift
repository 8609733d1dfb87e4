/// Frames of all tasks: a header of two words, then the slots. Freed ones are kept by size and used again.
///
/// Header: the caller's frame (32 bits, 0 for a task's first frame), the instruction to return to (20 bits) and the
/// routine (12 bits); then the key from which the frame's random draws and children are derived.
struct FrameStore: ~Copyable {
    static let headerWords = 2
    static let instructionLimit = 1 << 20
    static let routineLimit = 1 << 12
    /// Larger frames are not expected: the compiler bounds the number of locals.
    static let slotLimit = 4096

    private var words = Slab<UInt64>(capacity: 64)
    private var free = Slab<UInt32>(capacity: 64)

    init() { words.resize(to: 1) }

    @inline(__always)
    subscript(word: Int) -> Value {
        @inline(__always) get { Value(bits: words[word]) }
        @inline(__always) set { words[word] = newValue.bits }
    }

    /// Slots of none; gives the index of the first slot.
    @inline(__always)
    mutating func allocate(slots: Int, routine: Int, caller: Int, returnTo pc: Int, key: UInt64) -> Int {
        let frame = takeBlock(slots)
        words[frame - 2] = UInt64(routine) << 52
        setCaller(of: frame, caller, returnTo: pc)
        words[frame - 1] = key
        for i in 0..<slots { words[frame + i] = Value.none.bits }
        return frame
    }

    @inline(__always)
    private mutating func takeBlock(_ slots: Int) -> Int {
        if slots < free.count, free[slots] != 0 {
            let frame = Int(free[slots])
            free[slots] = UInt32(truncatingIfNeeded: words[frame - 2])
            return frame
        }
        let frame = words.count + Self.headerWords
        words.resize(to: frame + slots)
        return frame
    }

    @inline(__always)
    mutating func release(_ frame: Int, slots: Int) {
        if slots >= free.count { free.resize(to: slots + 1) }
        words[frame - 2] = UInt64(free[slots])
        free[slots] = UInt32(truncatingIfNeeded: frame)
    }

    @inline(__always) func caller(_ frame: Int) -> Int { Int(UInt32(truncatingIfNeeded: words[frame - 2])) }
    @inline(__always) func returnTo(_ frame: Int) -> Int { Int(words[frame - 2] >> 32 & 0xF_FFFF) }
    @inline(__always) func routine(_ frame: Int) -> Int { Int(words[frame - 2] >> 52) }
    @inline(__always) func key(_ frame: Int) -> UInt64 { words[frame - 1] }

    /// Where the frame goes on when it ends.
    @inline(__always)
    mutating func setCaller(of frame: Int, _ caller: Int, returnTo pc: Int) {
        let routine = words[frame - 2] & 0xFFF0_0000_0000_0000
        words[frame - 2] = routine | UInt64(pc) << 32 | UInt64(UInt32(truncatingIfNeeded: caller))
    }

    mutating func copy(from other: borrowing FrameStore) {
        words.copy(from: other.words)
        free.copy(from: other.free)
    }

    var byteCount: Int { words.byteCount + free.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(words)
        fingerprint.combine(free)
    }
}
