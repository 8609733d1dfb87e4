/// Copies of the whole state, and its fingerprint. The three lists below name every part of it.
extension Kernel {
    /// An independent copy of the whole state.
    package func copy() -> Kernel {
        var copy = Kernel(program: program, seed: seed, bounds: bounds)
        copy.restore(from: self)
        return copy
    }

    /// Becomes a copy of `other` (a run of the same program), using its own memory again.
    package mutating func restore(from other: borrowing Kernel) {
        precondition(seed == other.seed, "a checkpoint of another seed")
        registers = other.registers
        shared.copy(from: other.shared)
        objects.copy(from: other.objects)
        frames.copy(from: other.frames)
        tasks.copy(from: other.tasks)
        ready.copy(from: other.ready)
        timers.copy(from: other.timers)
        computations.copy(from: other.computations)
        scopes.copy(from: other.scopes)
        cells.copy(from: other.cells)
        watches.copy(from: other.watches)
        generators.copy(from: other.generators)
        resources.copy(from: other.resources)
        grants.copy(from: other.grants)
        items.copy(from: other.items)
        kinds.copy(from: other.kinds)
        histograms.copy(from: other.histograms)
        windows.copy(from: other.windows)
        arrivals.copy(from: other.arrivals)
        recent.copy(from: other.recent)
        log.copy(from: other.log)
        undoEntries.copy(from: other.undoEntries)
        findingRecords.copy(from: other.findingRecords)
        retryRecords.copy(from: other.retryRecords)
        stateReads.copy(from: other.stateReads)
        stateWrites.copy(from: other.stateWrites)
        endedTasks.copy(from: other.endedTasks)
        cancellations.copy(from: other.cancellations)
        endedTimeouts.copy(from: other.endedTimeouts)
        faults.copy(from: other.faults)
    }

    /// Bytes that `copy` copies.
    package var byteCount: Int {
        let values = shared.byteCount + objects.byteCount + frames.byteCount
        let running = tasks.byteCount + ready.byteCount + timers.byteCount + computations.byteCount + scopes.byteCount
        let futures = cells.byteCount + watches.byteCount + generators.byteCount
        let resourceBytes = resources.byteCount + grants.byteCount + items.byteCount
        let measured =
            kinds.byteCount + histograms.byteCount + windows.byteCount + arrivals.byteCount + recent.byteCount
            + log.byteCount
        let watched =
            undoEntries.byteCount + findingRecords.byteCount + retryRecords.byteCount
            + stateReads.byteCount + stateWrites.byteCount
        return MemoryLayout<Registers>.size + values + running + futures + resourceBytes + measured + watched
            + endedTasks.byteCount + cancellations.byteCount + endedTimeouts.byteCount + faults.byteCount
    }

    /// A hash of the whole state: equal for equal states.
    package func fingerprint() -> UInt64 {
        var fingerprint = Fingerprint()
        withUnsafeBytes(of: registers) { fingerprint.combine($0) }
        fingerprint.combine(shared)
        objects.hash(into: &fingerprint)
        frames.hash(into: &fingerprint)
        tasks.hash(into: &fingerprint)
        ready.hash(into: &fingerprint)
        timers.hash(into: &fingerprint)
        computations.hash(into: &fingerprint)
        scopes.hash(into: &fingerprint)
        cells.hash(into: &fingerprint)
        watches.hash(into: &fingerprint)
        generators.hash(into: &fingerprint)
        fingerprint.combine(resources)
        grants.hash(into: &fingerprint)
        items.hash(into: &fingerprint)
        fingerprint.combine(kinds)
        histograms.hash(into: &fingerprint)
        windows.hash(into: &fingerprint)
        arrivals.hash(into: &fingerprint)
        log.hash(into: &fingerprint)
        fingerprint.combine(undoEntries)
        fingerprint.combine(findingRecords)
        fingerprint.combine(retryRecords)
        fingerprint.combine(stateReads)
        fingerprint.combine(stateWrites)
        fingerprint.combine(endedTasks)
        fingerprint.combine(cancellations)
        fingerprint.combine(endedTimeouts)
        faults.hash(into: &fingerprint)
        return fingerprint.value
    }
}
