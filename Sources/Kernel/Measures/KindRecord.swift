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
    /// Of those that failed or timed out: a resource had refused them at once; they had given up waiting for one.
    var rejected: UInt64 = 0
    var reneged: UInt64 = 0
    /// Of the cancelled: cut off at the end of the drain.
    var unfinished: UInt64 = 0
    /// Of those that succeeded: whoever had waited for them had given up.
    var wasted: UInt64 = 0
    /// Tries that `retry` made, and those of them that were not the first.
    var attempts: UInt64 = 0
    var retries: UInt64 = 0

    var live: UInt64 { created - succeeded - failed - cancelled - timedOut }

    /// What came since. Counts that began anew in between may be below zero for a while: they wrap.
    func difference(to later: KindRecord) -> KindRecord {
        KindRecord(
            made: later.made &- made, created: later.created &- created, started: later.started &- started,
            succeeded: later.succeeded &- succeeded, failed: later.failed &- failed,
            cancelled: later.cancelled &- cancelled, timedOut: later.timedOut &- timedOut,
            dropped: later.dropped &- dropped, rejected: later.rejected &- rejected,
            reneged: later.reneged &- reneged, unfinished: later.unfinished &- unfinished,
            wasted: later.wasted &- wasted, attempts: later.attempts &- attempts, retries: later.retries &- retries)
    }
}
