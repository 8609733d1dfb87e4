import Snapshots

/// Figures of the run, for expectations and for the report; of a window, by its number, or else of the whole run.
extension Kernel {
    var totals: TaskTotals { totals(in: nil) }

    /// Of all kinds.
    func totals(in window: Int?) -> TaskTotals {
        (0..<kinds.count).reduce(TaskTotals()) { $0 + totals(ofKind: $1, in: window) }
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
        totals.rejected = Int(record.rejected)
        totals.reneged = Int(record.reneged)
        totals.unfinished = Int(record.unfinished)
        totals.wasted = Int(record.wasted)
        totals.attempts = Int(record.attempts)
        totals.retries = Int(record.retries)
        return totals
    }

    package func samples(_ times: Measure.Times, ofKind kind: Int, in window: Int? = nil) -> Samples {
        var samples = Samples()
        // As long as every arrival was on time, there is but one latency.
        let isSame = times == .latencyIntended && registers.isCareful == 0 && startsByArrival(kind)
        for histogram in (isSame ? .latency : times).histograms {
            let place = histogram.index(ofKind: kind)
            if let window {
                samples.add(window * histograms.count + place, of: windows.histograms)
            } else {
                samples.add(place, of: histograms)
            }
        }
        return samples
    }

    /// How many latencies of a kind there are, and how many seconds they are together.
    package func latencyTotals(ofKind kind: Int) -> (count: Int, sum: Double) {
        var totals = HistogramTotals()
        for histogram in Measure.Times.latency.histograms {
            totals.add(histograms.totals(of: histogram.index(ofKind: kind)))
        }
        return (Int(totals.count), Double(totals.sum) / 1e9)
    }

    func kindReport(_ kind: Int, in window: Int? = nil) -> KindReport {
        func summary(_ times: Measure.Times) -> Distribution { samples(times, ofKind: kind, in: window).summary }
        var report = KindReport(
            name: program.routines[kind].name, totals: totals(ofKind: kind, in: window), latency: summary(.latency),
            waiting: summary(.waiting), throughput: throughput(ofKind: kind, in: window),
            goodput: goodput(ofKind: kind, in: window))
        if startsByArrival(kind) { report.intendedLatency = summary(.latencyIntended) }
        report.isRunByUsers = isLoaded(kind) && !startsByArrival(kind)
        report.latencyByOutcome.success = summary(.latencySuccess)
        report.latencyByOutcome.failure = summary(.latencyFailure)
        report.latencyByOutcome.timeout = summary(.latencyTimeout)
        report.latencyByOutcome.unfinished = summary(.latencyUnfinished)
        return report
    }

    func throughput(ofKind kind: Int, in window: Int?) -> Double {
        let totals = totals(ofKind: kind, in: window)
        return rate(of: totals.succeeded + totals.failed + totals.timedOut, in: window)
    }

    func goodput(ofKind kind: Int, in window: Int?) -> Double {
        let totals = totals(ofKind: kind, in: window)
        return rate(of: totals.succeeded - totals.wasted, in: window)
    }

    private func rate(of count: Int, in window: Int?) -> Double {
        let seconds = seconds(in: window)
        return seconds > 0 ? Double(count) / seconds : 0
    }

    func resourceReport(_ index: Int, in window: Int? = nil) -> ResourceReport {
        let record = resources[index]
        let figures =
            window.map { self.figures(ofResource: index, in: $0) } ?? resources[index].figures(at: registers.now)
        let isUnbounded = record.capacity == .max
        let elapsed = seconds(in: window) * 1e9
        return ResourceReport(
            name: resourceName(index), kind: kind(of: index).word, capacity: isUnbounded ? nil : Int(record.capacity),
            peak: Int(figures.peak), acquired: Int(figures.acquired), rejected: Int(figures.rejected),
            expired: Int(figures.expired),
            utilization: isUnbounded || figures.room <= 0 ? 0 : figures.usedArea / figures.room,
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
