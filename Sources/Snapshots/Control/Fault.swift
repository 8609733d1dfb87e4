/// Something that goes wrong from outside; an input like a knob turned, recorded and replayed.
package enum Fault: Sendable, Equatable, Hashable {
    /// Somebody computes for so long: nothing else runs.
    case holdLoop(Nanoseconds)
    /// The next so many tasks of a kind fail with this error when they next run.
    case failNext(kind: String, count: Int, error: String)
    /// Sleeps of a task kind take so many times as long from now on; 1 heals it.
    case slow(kind: String, factor: Double)
    /// Takes a permit and never gives it back.
    case leak(resource: String)
    /// Connections break: those of a pool, or the calls that tasks of a kind make. Who uses one fails with ConnectionError.
    case drop(String)
    /// The task is gone without clean-up: what it holds stays held.
    case kill(TaskID)
}
