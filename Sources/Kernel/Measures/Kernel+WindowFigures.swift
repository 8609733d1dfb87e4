import Snapshots

/// What there was in a window; of one that the run ended in, up to the end.
extension Kernel {
    func record(ofKind kind: Int, in window: Int) -> KindRecord {
        let record = windows.kinds[window * kinds.count + kind]
        return windows.records[window].state == .open ? record.difference(to: kinds[kind]) : record
    }

    func figures(ofResource index: Int, in window: Int) -> ResourceFigures {
        var figures = windows.resources[window * program.resources.count + index]
        guard windows.records[window].state == .open else { return figures }
        figures = figures.difference(to: resources[index].figures(at: registers.now))
        figures.peak = max(figures.peak, resources[index].peak)
        figures.peakQueue = max(figures.peakQueue, resources[index].peakQueue)
        return figures
    }

    func seconds(ofWindow window: Int) -> Double {
        let record = windows.records[window]
        switch record.state {
        case .ahead: return 0
        case .open: return Double(registers.now - record.from) / 1e9
        case .over: return Double(record.to - record.from) / 1e9
        }
    }

    func loopUtilization(in window: Int) -> Double {
        let record = windows.records[window]
        let computed =
            record.state == .open ? computedTime(at: registers.now) - record.computed : record.computed
        let seconds = seconds(ofWindow: window)
        return seconds == 0 ? 0 : Double(computed) / 1e9 / seconds / Double(workers)
    }

    func greatestLag(in window: Int) -> Int64 {
        let record = windows.records[window]
        return record.state == .open ? max(record.maxLag, registers.maxLag) : record.maxLag
    }
}
