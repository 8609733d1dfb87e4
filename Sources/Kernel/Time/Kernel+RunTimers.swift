/// Timers of the run as a whole.
enum RunTimer {
    /// From here on everything counts.
    case warmupEnd
    /// Nobody may take longer.
    case drainEnd
    /// Connections broke while somebody was busy.
    case drops
    /// The time of an entry of the script has come.
    case script(Int)

    init(index: Int) {
        self =
            switch index {
            case 0: .warmupEnd
            case 1: .drainEnd
            case 2: .drops
            default: .script(index - 3)
            }
    }

    var index: Int {
        switch self {
        case .warmupEnd: 0
        case .drainEnd: 1
        case .drops: 2
        case .script(let entry): entry + 3
        }
    }
}

extension Kernel {
    mutating func armRunTimer(_ timer: RunTimer, code entry: Int32?) {
        guard let entry, let value = try? evaluate(Int(entry), frame: 0), let ticks = objects.duration(value) else {
            return
        }
        timers.arm(.run, timer.index, at: deadlineAfter(ticks))
    }

    mutating func fireRunTimer(_ index: Int) {
        switch RunTimer(index: index) {
        case .warmupEnd: restartMeasures()
        case .drainEnd:
            registers.cutOffAt = registers.now
            cancelRest()
        case .drops: meetDrops()
        case .script(let entry): carryOutScript(entry)
        }
    }

    /// Forgets all that was counted; what is alive, held and queued now stays as it is.
    package mutating func restartMeasures() {
        turnOpenWindows()
        registers.measuredFrom = registers.now
        registers.computed = 0
        registers.earlierLag = 0
        histograms = HistogramPool(count: histograms.count)
        for kind in 0..<kinds.count {
            let live = kinds[kind].live
            // Names count on: only what is reported begins anew.
            let made = kinds[kind].made
            kinds[kind] = KindRecord()
            kinds[kind].created = live
            kinds[kind].started = live
            kinds[kind].made = made
        }
        for resource in 0..<resources.count { restartMeasures(ofResource: resource) }
        prepareRecent()
        turnOpenWindows()
    }

    private mutating func restartMeasures(ofResource index: Int) {
        resources[index].measuredAt = registers.now
        resources[index].usedArea = 0
        resources[index].roomArea = 0
        resources[index].resizedAt = registers.now
        resources[index].waitingArea = 0
        resources[index].waited = 0
        resources[index].acquired = 0
        resources[index].rejected = 0
        resources[index].expired = 0
        resources[index].earlierPeak = 0
        resources[index].earlierPeakQueue = 0
        restartPeaks(ofResource: index)
    }

    mutating func restartPeaks(ofResource index: Int) {
        resources[index].peak = max(resources[index].inUse, resources[index].depth)
        resources[index].peakQueue = resources[index].waitingCount
    }
}
