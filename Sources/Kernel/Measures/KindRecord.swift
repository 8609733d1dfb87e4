/// What is counted of a task kind.
struct KindRecord: BitwiseCopyable {
    var created: UInt64 = 0
    var started: UInt64 = 0
    var succeeded: UInt64 = 0
    var failed: UInt64 = 0
    var cancelled: UInt64 = 0
    var timedOut: UInt64 = 0

    var live: UInt64 { created - succeeded - failed - cancelled - timedOut }
}
