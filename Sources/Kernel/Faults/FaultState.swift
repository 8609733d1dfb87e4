/// Something that has been ordered to go wrong and waits for its victim; kept when it is done, since events name its error.
struct FaultOrder: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        /// Tasks of a kind fail.
        case failure
        /// Permits of a resource are taken for ever.
        case leak
        /// A task is gone.
        case kill
        /// A task that was busy when its connection broke.
        case drop
    }

    /// The name of the error that it raises, a text; of a drop the error itself.
    var error = Value.none
    /// How often it still strikes.
    var remaining: UInt32 = 0
    /// The task kind, the resource, or the task by its serial number.
    var subject: UInt32 = 0
    var kind = Kind.failure
    var unused: UInt8 = 0
    var unused2: UInt16 = 0
    var unused3: UInt32 = 0
}

/// What was done to a run from outside, as far as it still has an effect.
struct FaultState: ~Copyable {
    /// Orders that a run remembers.
    static let orderLimit = 1_000

    private(set) var orders = Slab<FaultOrder>(capacity: 1)
    /// The tasks that the present failures have struck: each fails once.
    private var struck = Slab<UInt32>(capacity: 1)
    /// How many times as long the sleeps of each task kind take; empty when none was ever slowed.
    private var factors = Slab<Double>(capacity: 1)

    /// Whether any order still waits.
    private(set) var isPending = false

    var isFull: Bool { orders.count >= Self.orderLimit }

    // MARK: Orders

    mutating func order(_ kind: FaultOrder.Kind, of subject: Int, count: Int, error: Value = .none) {
        orders.append(
            FaultOrder(error: error, remaining: UInt32(count), subject: UInt32(subject), kind: kind))
        notePending()
    }

    /// The first order of that kind that still waits for the subject.
    func pending(_ kind: FaultOrder.Kind, of subject: Int) -> Int? {
        (0..<orders.count).first {
            orders[$0].remaining > 0 && orders[$0].kind == kind && Int(orders[$0].subject) == subject
        }
    }

    /// The first order of that kind that still waits, for whomever.
    func first(_ kind: FaultOrder.Kind) -> Int? {
        (0..<orders.count).first { orders[$0].remaining > 0 && orders[$0].kind == kind }
    }

    mutating func strike(_ order: Int) {
        orders[order].remaining -= 1
        notePending()
    }

    mutating func strike(_ order: Int, task serial: UInt32) {
        struck.append(serial)
        strike(order)
    }

    func hasStruck(_ serial: UInt32) -> Bool {
        (0..<struck.count).contains { struck[$0] == serial }
    }

    private mutating func notePending() {
        isPending = (0..<orders.count).contains { orders[$0].remaining > 0 }
        let fails = (0..<orders.count).contains { orders[$0].remaining > 0 && orders[$0].kind == .failure }
        if !fails { struck.removeAll() }
    }

    /// Whether the text stays for the rest of the run.
    func keeps(_ text: Value) -> Bool {
        (0..<orders.count).contains { orders[$0].error == text }
    }

    // MARK: Slow sleeps

    var isSlowing: Bool { factors.count > 0 }

    func factor(ofKind kind: Int) -> Double { factors[kind] }

    /// - Parameter kinds: how many there are.
    mutating func slow(kind: Int, by factor: Double, among kinds: Int) {
        if factors.count == 0 { for _ in 0..<kinds { factors.append(1) } }
        factors[kind] = factor
    }

    // MARK: Checkpoints

    mutating func copy(from other: borrowing FaultState) {
        orders.copy(from: other.orders)
        struck.copy(from: other.struck)
        factors.copy(from: other.factors)
        isPending = other.isPending
    }

    var byteCount: Int { orders.byteCount + struck.byteCount + factors.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(orders)
        fingerprint.combine(struck)
        fingerprint.combine(factors)
    }
}
