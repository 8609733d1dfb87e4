import Snapshots

/// Figures of the run, for expectations and for the report.
extension Kernel {
    @inline(__always)
    mutating func measureEnd(_ task: TaskRecord, _ state: TaskState) {
        let kind = Int(task.routine)
        switch state {
        case .succeeded: kinds[kind].succeeded += 1
        case .cancelled:
            kinds[kind].cancelled += 1
            return
        case .timedOut: kinds[kind].timedOut += 1
        default: kinds[kind].failed += 1
        }
        histograms.record(registers.now - task.createdAt, in: 2 * kind)
        histograms.record(task.waited, in: 2 * kind + 1)
        if registers.openWindows != 0 {
            measureInWindows(kind: kind, latency: registers.now - task.createdAt, waiting: task.waited)
        }
    }

    var totals: TaskTotals { totals(in: nil) }

    /// Of all kinds, in a window or the whole run.
    func totals(in window: Int?) -> TaskTotals {
        var totals = TaskTotals()
        for kind in 0..<kinds.count {
            let one = self.totals(ofKind: kind, in: window)
            totals.created += one.created
            totals.started += one.started
            totals.succeeded += one.succeeded
            totals.failed += one.failed
            totals.cancelled += one.cancelled
            totals.timedOut += one.timedOut
            totals.live += one.live
            totals.dropped += one.dropped
        }
        return totals
    }

    func totals(ofKind kind: Int, in window: Int? = nil) -> TaskTotals {
        let record = window.map { self.record(ofKind: kind, in: $0) } ?? kinds[kind]
        var totals = TaskTotals()
        totals.created = Int(record.created)
        totals.started = Int(record.started)
        totals.succeeded = Int(record.succeeded)
        totals.failed = Int(record.failed)
        totals.cancelled = Int(record.cancelled)
        totals.timedOut = Int(record.timedOut)
        totals.live = Int(kinds[kind].live)
        totals.dropped = Int(record.dropped)
        return totals
    }

    func kindReport(_ kind: Int) -> KindReport {
        KindReport(
            name: program.routines[kind].name, totals: totals(ofKind: kind), latency: histograms.summary(of: 2 * kind),
            waiting: histograms.summary(of: 2 * kind + 1), throughput: throughput(ofKind: kind, in: nil))
    }

    func throughput(ofKind kind: Int, in window: Int?) -> Double {
        let totals = totals(ofKind: kind, in: window)
        let seconds = seconds(in: window)
        return seconds > 0 ? Double(totals.succeeded + totals.failed + totals.timedOut) / seconds : 0
    }

    func resourceReport(_ index: Int, in window: Int? = nil) -> ResourceReport {
        let record = resources[index]
        let figures =
            window.map { self.figures(ofResource: index, in: $0) } ?? self.figures(ofResource: index, at: registers.now)
        let isUnbounded = record.capacity == .max
        let elapsed = seconds(in: window) * 1e9
        let room = elapsed * Double(record.capacity)
        return ResourceReport(
            name: resourceName(index), kind: kind(of: index).word, capacity: isUnbounded ? nil : Int(record.capacity),
            peak: Int(figures.peak), acquired: Int(figures.acquired), rejected: Int(figures.rejected),
            utilization: isUnbounded || room == 0 ? 0 : figures.usedArea / room,
            meanWait: figures.acquired == 0 ? 0 : figures.waited / Double(figures.acquired) / 1e9,
            meanQueue: elapsed == 0 ? 0 : figures.waitingArea / elapsed, peakQueue: Int(figures.peakQueue))
    }

    var loopUtilization: Double { utilization(at: registers.now) }

    /// How late a timer was at most.
    var greatestLag: Int64 { max(registers.maxLag, registers.earlierLag) }

    private func seconds(in window: Int?) -> Double { window.map { seconds(ofWindow: $0) } ?? measuredSeconds }

    /// The time that the measures cover: all but the warm-up.
    var measuredSeconds: Double { Double(registers.now - registers.measuredFrom) / 1e9 }
}
