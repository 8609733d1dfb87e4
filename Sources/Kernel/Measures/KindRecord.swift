/// What is counted of a task kind.
struct KindRecord: BitwiseCopyable {
    /// How many there ever were: numbers the next. The others begin anew after the warm-up.
    var made: UInt64 = 0
    var created: UInt64 = 0
    var started: UInt64 = 0
    var succeeded: UInt64 = 0
    var failed: UInt64 = 0
    var cancelled: UInt64 = 0
    var timedOut: UInt64 = 0
    /// Arrivals that were turned away.
    var dropped: UInt64 = 0

    var live: UInt64 { created - succeeded - failed - cancelled - timedOut }
}
