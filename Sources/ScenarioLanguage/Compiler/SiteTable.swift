import Kernel

/// The call and draw sites of one routine, and the keys that name them.
///
/// A key is a hash of the routine's name and the site's place among those of its sort in it: equal in all variants
/// that keep the routine. Clean-up code is emitted more than once; its sites are the same ones each time.
struct SiteTable {
    enum Sort: String { case call, draw }

    struct Site {
        var key: UInt64
        /// The hidden slot that counts its uses; nil outside loops, where a frame uses it once.
        var counterSlot: Int32?
    }

    private struct Identity: Hashable {
        var sort: Sort
        var place: Place
    }

    let routine: String
    /// Loops around what is emitted now.
    var loopDepth = 0
    private var sites: [Identity: Site] = [:]
    private var ordinals: [Sort: Int] = [:]

    init(routine: String) { self.routine = routine }

    /// The site there; `counter` makes a slot for a new one in a loop.
    mutating func site(_ sort: Sort, at place: Place, counter: () -> Operand) -> Site {
        let identity = Identity(sort: sort, place: place)
        if let site = sites[identity] { return site }
        let ordinal = ordinals[sort, default: 0]
        ordinals[sort] = ordinal + 1
        let site = Site(
            key: Self.hash("\(sort.rawValue) \(routine) \(ordinal)"),
            counterSlot: loopDepth > 0 ? counter().rawValue : nil)
        sites[identity] = site
        return site
    }

    /// FNV-1a.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
