import Snapshots

/// Where a run is ended because it would take too much time or memory.
extension Kernel {
    /// Bounds are looked at whenever the number of transitions is a multiple of this, a power of two, so that the step at
    /// which a run ends does not depend on the slices it was advanced in.
    private static let checkInterval: UInt64 = 4096

    @inline(__always)
    var isCheckDue: Bool { registers.step & (Kernel.checkInterval - 1) == 0 }

    @inline(__always)
    var nextCheck: UInt64 { (registers.step | (Kernel.checkInterval - 1)) + 1 }

    /// Done twice at one step, it does the same as once.
    mutating func checkBounds() {
        guard registers.phase != .ended else { return }
        if objects.wantsSweep { sweep() }
        noteInstant()
        if let error = turnFault ?? instantFault ?? tasksFault ?? memoryFault() { abort(error) }
    }

    private mutating func noteInstant() {
        guard registers.now != registers.checkedInstant else { return }
        registers.checkedInstant = registers.now
        registers.instantStart = registers.step
        registers.instantWork = 0
    }

    private var turnFault: Raise? {
        guard registers.current != 0, registers.isComputing == 0 else { return nil }
        return registers.step - registers.turnStart + registers.turnWork > UInt64(bounds.turn) ? tooLongTurn : nil
    }

    private var instantFault: Raise? {
        let steps = registers.step - registers.instantStart + registers.instantWork
        guard steps > UInt64(bounds.instant) else { return nil }
        return Raise(
            kind: .runawayError,
            message: "\(bounds.instant) steps at one instant: let time pass in the loop")
    }

    private var tasksFault: Raise? {
        guard Int(registers.lastSerial) > Bounds.tasks else { return nil }
        return Raise(kind: .runawayError, message: "more than \(Bounds.tasks) tasks")
    }

    /// What a sweep leaves must be well below the bound, so that sweeps do not follow each other.
    private mutating func memoryFault() -> Raise? {
        guard holdsMore(than: bounds.bytes) else { return nil }
        sweep()
        return holdsMore(than: bounds.bytes - bounds.bytes / 8) ? tooMuchMemory : nil
    }

    /// Free blocks of the arena count when there are so many that the live ones are scattered.
    private func holdsMore(than bytes: Int) -> Bool {
        let total = byteCount
        return total - objects.freeByteCount > bytes || total > 2 * bounds.bytes
    }

    // MARK: Work of single instructions

    private var tooLongTurn: Raise {
        Raise(
            kind: .runawayError,
            message: "a turn of \(bounds.turn) steps: let it wait in between")
    }

    private var tooMuchMemory: Raise {
        Raise(
            kind: .memoryError,
            message: "more than \(bounds.bytes >> 20) MiB in use, with \(tasks.liveCount) tasks alive")
    }

    /// Counts the work of an instruction that looks at this many items as steps of the turn.
    ///
    /// To be called before room for as many is taken.
    mutating func charge(_ items: Int) throws(Raise) {
        spend(items)
        if registers.turnWork > UInt64(bounds.turn) { throw tooLongTurn }
        if items > 1 << 16, (objects.liveWords + items) * 8 > bounds.bytes { throw tooMuchMemory }
    }

    /// As `charge`, where nothing can be raised: the bounds are looked at soon.
    @inline(__always)
    mutating func spend(_ items: Int) {
        registers.turnWork += UInt64(items)
        registers.instantWork += UInt64(items)
    }

    /// As `charge`, for expressions that are evaluated outside of any turn.
    mutating func chargeEvaluation(step: Int) throws(Raise) {
        try charge(1)
        if step % Int(Kernel.checkInterval) == 0, objects.liveWords * 8 > bounds.bytes { throw tooMuchMemory }
    }

    /// Ends the whole run.
    mutating func abort(_ error: Raise) {
        let text = objects.makeText(error.message)
        let line = Int(program.lines[Int(error.pc ?? registers.pc)])
        registers.mainValue = objects.makeError(kind: error.kind.value, message: text, line: line, task: 0)
        registers.mainState = TaskState.failed.rawValue
        registers.current = 0
        end(.failed)
    }
}
