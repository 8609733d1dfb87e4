/// Windows open and close between two transitions, whenever time passes their bounds: they are no transitions and no
/// timers, so that what is asked of a run does not change it.
extension Kernel {
    /// The bounds have the values of the beginning; a window whose bounds fail never opens.
    mutating func prepareWindows() {
        for window in program.windows {
            var record = WindowRecord()
            if let from = instant(of: window.from), let to = instant(of: window.to) {
                record.from = from
                record.to = max(from, to)
            }
            windows.records.append(record)
        }
        let count = program.windows.count
        windows.kinds.resize(to: count * kinds.count)
        windows.resources.resize(to: count * program.resources.count)
        for _ in 0..<count * histograms.count { _ = windows.histograms.append() }
        findNextBoundary()
        passBoundaries(until: registers.now)
    }

    private mutating func instant(of code: Int32) -> Int64? {
        guard let value = try? evaluate(Int(code), frame: 0) else { return nil }
        return objects.duration(value).map { max($0, 0) }
    }

    private mutating func findNextBoundary() {
        registers.nextBoundary = .max
        for index in 0..<windows.records.count {
            let record = windows.records[index]
            switch record.state {
            case .ahead: registers.nextBoundary = min(registers.nextBoundary, record.from)
            case .open: registers.nextBoundary = min(registers.nextBoundary, record.to)
            case .over: break
            }
        }
    }

    /// To be called before time passes to that instant.
    @inline(__always)
    mutating func passBoundaries(until time: Int64) {
        if time >= registers.nextBoundary { crossBoundaries(until: time) }
        if time >= recent.nextTurn { recent.turn(until: time, kinds, resources) }
    }

    @inline(never)
    private mutating func crossBoundaries(until time: Int64) {
        while registers.nextBoundary <= time, registers.nextBoundary < .max {
            let instant = registers.nextBoundary
            foldPeaks()
            for index in 0..<windows.records.count {
                let record = windows.records[index]
                if record.state == .open, record.to <= instant {
                    turn(index, at: instant)
                    windows.records[index].state = .over
                    registers.openWindows &= ~(1 << UInt64(index))
                } else if record.state == .ahead, record.from <= instant {
                    turn(index, at: instant)
                    windows.records[index].state = .open
                    registers.openWindows |= 1 << UInt64(index)
                }
            }
            findNextBoundary()
        }
    }

    /// Puts what came since in place of what was, and the reverse: done at a window's beginning and again at its end, it
    /// leaves what was in it.
    private mutating func turn(_ window: Int, at instant: Int64) {
        windows.records[window].computed = computedTime(at: instant) - windows.records[window].computed
        for kind in 0..<kinds.count {
            let place = window * kinds.count + kind
            windows.kinds[place] = windows.kinds[place].difference(to: kinds[kind])
        }
        for resource in 0..<program.resources.count {
            let place = window * program.resources.count + resource
            windows.resources[place] = windows.resources[place].difference(
                to: resources[resource].figures(at: instant))
        }
    }

    /// The counts begin anew in the middle of windows: these go on from what they have.
    mutating func turnOpenWindows() {
        foldPeaks()
        for window in 0..<windows.records.count where windows.records[window].state == .open {
            turn(window, at: registers.now)
        }
    }

    /// Peaks are those since the last boundary: before they begin anew, they go to the open windows and the whole run.
    private mutating func foldPeaks() {
        for window in 0..<windows.records.count where windows.records[window].state == .open {
            windows.records[window].maxLag = max(windows.records[window].maxLag, registers.maxLag)
            for resource in 0..<program.resources.count {
                let place = window * program.resources.count + resource
                let record = resources[resource]
                windows.resources[place].peak = max(windows.resources[place].peak, record.peak)
                windows.resources[place].peakQueue = max(windows.resources[place].peakQueue, record.peakQueue)
            }
        }
        registers.earlierLag = greatestLag
        registers.maxLag = 0
        for resource in 0..<resources.count {
            resources[resource].earlierPeak = resources[resource].greatestPeak
            resources[resource].earlierPeakQueue = resources[resource].greatestPeakQueue
            restartPeaks(ofResource: resource)
        }
    }

    /// Records in the open windows what was recorded in a histogram of the whole run.
    @inline(never)
    mutating func measureInWindows(_ ticks: Int64, _ histogram: Int) {
        for window in 0..<windows.records.count where windows.records[window].state == .open {
            windows.histograms.record(ticks, in: window * histograms.count + histogram)
        }
    }
}
