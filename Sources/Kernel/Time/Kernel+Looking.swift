import Snapshots

/// Expectations that must hold all along: k6's thresholds with `abortOnFail`.
///
/// A look is a transition of its own, at instants that depend on nothing but the time that has passed, and no timer: a run in
/// which nobody can go on is a deadlock still.
extension Kernel {
    private static let firstLook: Int64 = 10_000_000
    /// A look at percentiles takes microseconds, so they are the fewer the longer the run is.
    private static let share: Int64 = 100

    mutating func prepareLooks() {
        if program.expectations.contains(where: { $0.watch != nil }) { registers.nextLook = Kernel.firstLook }
    }

    /// Ends the run when something is not as it must be; what cannot be told yet may be so.
    mutating func look() {
        registers.step += 1
        registers.nextLook = registers.now + max(Kernel.firstLook, registers.now / Kernel.share)
        let isWarmingUp = timers.deadline(.run, RunTimer.warmupEnd.index) != nil
        guard !isWarmingUp, registers.mainFrame != 0 else { return }
        for (index, expectation) in program.expectations.enumerated() {
            guard let watch = expectation.watch, registers.now >= instant(watch.after) else { continue }
            registers.turnWork = 0
            let holds = try? evaluate(Int(expectation.condition), frame: Int(registers.mainFrame))
            guard holds == Value.false else { continue }
            registers.abortedBy = UInt16(index + 1)
            return end(.stopped)
        }
    }

    private mutating func instant(_ code: Int32?) -> Int64 {
        guard let code, let value = try? evaluate(Int(code), frame: 0) else { return 0 }
        return objects.duration(value) ?? 0
    }

    /// The expectation that ended the run, by its place among them.
    package var abortedBy: Int? { registers.abortedBy == 0 ? nil : Int(registers.abortedBy) - 1 }
}
