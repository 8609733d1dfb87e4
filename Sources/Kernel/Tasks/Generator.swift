/// An async generator: a frame that a task suspends at each `yield` and calls again for the next value.
struct Generator: Pooled {
    enum State: UInt8, BitwiseCopyable { case suspended, running }

    /// 0 once it has ended.
    var frame: UInt32 = 0
    /// Where it goes on.
    var pc: Int32 = 0
    var next: UInt32 = 0
    var state = State.suspended
    /// It has not yet been asked for its first value.
    var isNew: UInt8 = 0
    var unused: UInt16 = 0
}
