/// What the kernel can do. `←` writes an operand; "raises" ends in an exception handler or fails the task.
///
/// A wait is marked (wait): it suspends the task, takes a limit (`Instruction.limited`), and raises Cancelled when the
/// task is cancelled meanwhile. Values of a wrong type raise TypeError; impossible values raise ValueError.
package enum Opcode: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    // Values
    /// a ← b; a list or record is shared until one of the two is written.
    case move
    /// a ← b ∘ c
    case add, subtract, multiply, divide, remainder, power
    /// a ← ∘ b
    case negate, not
    /// a ← b ∘ c. `equal` and `notEqual` take any two values; the others two numbers, durations, rates or texts.
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// a ← whether c (list, range, record's keys, text) contains b.
    case contains
    /// a ← an empty list.
    case newList
    /// Appends b to the list in a.
    case append
    /// a ← an empty record.
    case newRecord
    /// a[b] ← c: into the list (number from 0) or record (any key) in a.
    case storeElement
    /// a ← the range b..c, both ends, numbers; empty when b > c.
    case newRange
    /// a ← b[c]: of a list or range by number from 0 (else ValueError), of a record or error by key (absent: none).
    case element
    /// a ← the text of template b.
    case format
    /// a ← the built-in function `flag` of `BuiltinFunction.arity` arguments from b on (c: how many, for variadic ones).
    case function
    /// a ← a draw at site b.
    case draw
    /// a ← the value number c (rounded down) of sample table b.
    case sample
    /// a ← measure `flag` (`Measure.code`) of subject b (index of a routine or resource; -1 for the run).
    case measure
    /// a ← measure `flag` of the member of family b for key c; none when nobody has used that member.
    case memberMeasure
    /// a ← the time of the first log line with text b, else none.
    case logTime
    /// a ← the place, from 0, of the first log line with text b, else none.
    case logIndex
    /// a ← whether there was a finding of kind b (text).
    case finding
    /// a ← the member of family b (index in `resources`) for key c, made when new.
    case member

    // Flow
    /// Go to instruction b.
    case jump
    /// Go to instruction c when b is false; b must be a bool.
    case jumpIfFalse
    /// Go to instruction c when b is true; b must be a bool.
    case jumpIfTrue
    /// a ← the next of the list, range, record (its keys) or text in operand b, whose cursor (a number, begun at 0) is the
    /// operand after b; none left: go to instruction c.
    case iterate
    /// a ← whether b is a queue.
    case isQueue
    /// The end of expression code: gives b.
    case result

    // Tasks
    /// Starts a task at call site b, arguments from c on. Flag 1: a ← its handle. Flag 2: it is counted how it ends, and
    /// nobody is expected to look.
    case spawn
    /// Runs the task kind of call site b here, arguments from c on; a ← what it returns.
    case call
    /// Ends the frame with value b.
    case returnValue
    /// As `spawn` with flag 1, but the task is not scheduled: a coroutine that was called and not awaited. It runs as
    /// soon as it is awaited or made a member of a gather, group or race.
    case create
    /// a ← a gather with no members yet. Flag: `GatherErrors.rawValue`.
    case gatherOpen
    /// a ← a task group with no members yet, of the running task. A member's failure cancels the others, and the
    /// running task when it is still in the group's body; at its `gatherWait` an ExceptionGroup is raised.
    case groupOpen
    /// In the handler of a group's body: b is the error that left it. Its members are cancelled; `gatherWait` follows.
    case groupFail
    /// a ← a race with no members yet. Flag: `GatherErrors.rawValue`; with `skip` the first to succeed wins, else the
    /// first to end. The rest are cancelled; `gatherWait` gives the winner's result (or error) when all have ended.
    case raceOpen
    /// Starts a task as the next member of the gather in a: call site b, arguments from c on.
    case gatherSpawn
    /// Makes b (a handle, or a list of handles) the next members of the gather in a.
    case gatherAdd
    /// a ← the results of gather b, a list in order. (wait) Cancelled: cancels the members, then raises when all ended.
    case gatherWait
    /// a ← the result of b: a handle or future, or a list of them, one after the other. (wait) A failure is raised here.
    /// Cancelled: cancels the task awaited, as asyncio does; with flag 2 (`Instruction.shielded`) it is left alone.
    case awaitHandle
    /// Requests cancellation of b: a handle or a list of handles.
    case cancel
    /// Gives future b the value c; flag 1: makes it fail with error c. A future that is done raises InvalidStateError.
    case fulfil

    // Generators
    /// a ← a generator: a frame of call site b, arguments from c on, that runs only when asked for its next value. Its
    /// routine keeps the generator's number in `Routine.generatorSlot`.
    case generatorOpen
    /// a ← the next value of the generator in b; when it has ended: go to instruction c.
    case generatorNext
    /// Ends the generator in a: one that is suspended has GeneratorExit raised at its `yield`, so that clean-up runs.
    case generatorClose
    /// Gives b to whoever asked for the next value, and suspends the generator's frame.
    case yieldValue

    // Time
    /// Sleeps for b; with `labelled`, a screen says that the task waits for c. (wait) Not positive: lets the others in the ready queue run first.
    case sleep
    /// Holds the worker for b; nothing else runs, and nobody can cancel it.
    case compute
    /// Computes for b on the CPU c, which others may share. Suspends the task; takes no limit.
    case computeOn
    /// The next instruction's wait is limited to duration b.
    case limit
    /// a ← a timeout scope that fires in duration b.
    case timeoutOpen
    /// Ends the scope in a: it can no longer fire.
    case timeoutClose
    /// In the handler of a scope's body: ends the scope in a; when the scope caused the cancellation in b,
    /// b ← TimeoutError. `reraise` follows.
    case timeoutUnwind

    // Resources
    /// a ← a grant of the semaphore, lock, pool or threads b; of a limiter, a token, and a is left alone. (wait)
    /// Flag 4 (`Instruction.prioritized`): the waiters with the lowest number in c first.
    case acquire
    /// Gives back the grant in a.
    case release
    /// Gives back the latest permit that this task has of b, else any.
    case releaseResource
    /// Puts c into queue b. (wait) Flag 4 (`Instruction.prioritized`): with the number in a as its priority.
    case put
    /// a ← the first item of queue b. (wait)
    case take
    /// Marks an item of queue b done.
    case done
    /// Until all items of queue b are done. (wait)
    case join
    /// Until event b is set. (wait)
    case waitEvent
    /// Sets event b: all its waiters are released, in order.
    case signal
    case clear
    /// a ← a grant of b, or true from a limiter, when there is one at once and nobody waits; else none.
    case tryAcquire
    /// a ← whether the connection of grant b still has to be opened; it counts as open from now on.
    case openConnection

    // Errors
    /// Raises an error of kind b (text) with message c (text or none).
    case raise
    /// Raises the error in b again.
    case reraise
    /// a ← whether the error in b is of kind c (text). `Cancelled` is a kind.
    case matchError

    /// Logs text b.
    case log
    /// A moment to stop at, with text b. Flag 1: a question.
    case note

    // Transactions
    /// a ← a transaction of the running task: from here on, what it writes to shared state can be undone.
    case transactionOpen
    /// Ends the transaction in a; what was written stays.
    case transactionCommit
    /// Ends the transaction in a; each place of shared state that the task has written gets its old value back.
    case transactionRollback

    /// An arrival of task kind b found as many alive as are allowed, and was turned away.
    case noteDropped

    // What findings are made from
    /// A handler ends without raising the cancellation in b again.
    case swallow
    /// The running task has read, or is about to write, the shared state in operand b.
    case noteRead, noteWrite
    /// A try begins of the steps that are retried after a failure, the b-th.
    case noteAttempt
    /// A wait begins for something that can fail. It is found when nothing limits it: no timeout around it, in this task or
    /// in whoever awaits it, and no limit on such an await.
    case noteFallible
}

/// What a gather does with a member's failure.
package enum GatherErrors: UInt8, Sendable, CaseIterable {
    /// The first failure is raised at once in the awaiting task; the others go on.
    case raise
    /// Failures stand among the results.
    case keep
    /// Failures are left out of the results.
    case skip
}
