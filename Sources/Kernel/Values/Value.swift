import Snapshots

/// A variable's content: one trivial 8-byte word, NaN-boxed.
///
/// A number is its own IEEE double (NaN never occurs: what would make one raises ValueError). The other types live in
/// the space of the quiet NaNs: positive ones hold a duration in 51 bits (13 days), negative ones a tag and an index
/// into storage that the kernel owns.
struct Value: BitwiseCopyable, Hashable, Sendable {
    var bits: UInt64

    enum Tag: UInt64 {
        /// none, false, true, and indices that only compiled code sees (grants, scopes, members of a gather).
        case special = 0
        case text = 1
        /// A list or a range.
        case list = 2
        case record = 3
        case error = 4
        /// A cell: a task's handle or a future.
        case handle = 5
        case resource = 6
        /// A duration past 13 days, or a rate.
        case wide = 7
    }

    private static let quiet: UInt64 = 0x7FF8_0000_0000_0000
    private static let tagged: UInt64 = 0xFFF8_0000_0000_0000
    private static let payloadMask: UInt64 = 0x0000_FFFF_FFFF_FFFF

    @inline(__always) init(bits: UInt64) { self.bits = bits }

    @inline(__always) init(_ tag: Tag, _ index: Int) {
        bits = Value.tagged | tag.rawValue << 48 | UInt64(truncatingIfNeeded: index) & Value.payloadMask
    }

    // MARK: Numbers

    /// - Precondition: not NaN.
    @inline(__always) init(number: Double) { bits = number.bitPattern }
    @inline(__always) init(count: Int) { bits = Double(count).bitPattern }
    @inline(__always) var isNumber: Bool { bits & Value.quiet != Value.quiet }
    @inline(__always) var number: Double { Double(bitPattern: bits) }

    // MARK: Durations

    /// Nil when it needs a wide object.
    @inline(__always) init?(inlineDuration ticks: Int64) {
        guard (ticks << 13) >> 13 == ticks else { return nil }
        bits = Value.quiet | UInt64(bitPattern: ticks) & 0x0007_FFFF_FFFF_FFFF
    }
    @inline(__always) var isInlineDuration: Bool { bits >> 51 == Value.quiet >> 51 }
    @inline(__always) var inlineDuration: Int64 { Int64(bitPattern: bits << 13) >> 13 }

    // MARK: Everything else

    @inline(__always) var tag: Tag? {
        guard bits & Value.tagged == Value.tagged else { return nil }
        return Tag(rawValue: bits >> 48 & 7)
    }
    @inline(__always) func has(_ tag: Tag) -> Bool { bits >> 48 == Value.tagged >> 48 | tag.rawValue }
    @inline(__always) var index: Int { Int(truncatingIfNeeded: bits & Value.payloadMask) }

    static let none = Value(.special, 0)
    static let `false` = Value(.special, 1)
    static let `true` = Value(.special, 2)
    @inline(__always) init(_ bool: Bool) { self = bool ? .true : .false }
    @inline(__always) var isBool: Bool { self == .true || self == .false }

    private static let internalBase = 16
    @inline(__always) init(internal index: Int) { self.init(.special, index + Value.internalBase) }
    @inline(__always) var internalIndex: Int? {
        has(.special) && index >= Value.internalBase ? index - Value.internalBase : nil
    }

    /// The next of a count from `none` on, which its `index` gives: what hidden slots hold.
    @inline(__always) var countedUp: Value { Value(bits: bits &+ 1) }

    /// Lives in the object arena, and is kept alive by being reachable.
    @inline(__always) var isObject: Bool {
        switch tag {
        case .text, .list, .record, .error, .wide: true
        default: false
        }
    }
}
