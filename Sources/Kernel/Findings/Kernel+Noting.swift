import Snapshots

/// What the loop notes down for the findings; each is bounded, and cheap where nothing is wrong.
extension Kernel {
    static let findingLimit = 64
    /// Reads of shared state that are remembered; the oldest are forgotten.
    static let stateReadLimit = 256
    /// A loop held for longer than this is a finding.
    static let blockedLoopLimit: Int64 = 100_000_000

    mutating func note(
        _ kind: FindingKind, pc: Int32, routine: UInt16, ordinal: UInt32, subject: Int = -1, value: Int64 = 0
    ) {
        for index in 0..<findingRecords.count
        where findingRecords[index].kind == kind && findingRecords[index].pc == pc {
            findingRecords[index].count &+= 1
            findingRecords[index].value = max(findingRecords[index].value, value)
            return
        }
        guard findingRecords.count < Kernel.findingLimit else { return }
        var record = FindingRecord()
        record.kind = kind
        record.pc = pc
        record.routine = routine
        record.ordinal = ordinal
        record.subject = Int32(subject)
        record.value = value
        record.count = 1
        record.step = registers.step
        record.time = registers.now
        findingRecords.append(record)
    }

    private mutating func noteRunning(_ kind: FindingKind, subject: Int = -1, value: Int64 = 0) {
        let task = tasks[Int(registers.current)]
        note(kind, pc: registers.pc, routine: task.routine, ordinal: task.ordinal, subject: subject, value: value)
    }

    /// A computation has ended that held the loop while others lived.
    mutating func noteHeld(for ticks: Int64) {
        guard ticks > Kernel.blockedLoopLimit, tasks.liveCount > 1 else { return }
        noteRunning(.blockedLoop, value: ticks)
    }

    /// `swallow`: a handler is about to end as if the cancellation had not been.
    mutating func noteSwallowed(_ error: Value) {
        guard error.has(.error), isCancelled(error), tasks[Int(registers.current)].cancelRequests > 0 else { return }
        noteRunning(.swallowedCancellation)
    }

    /// A task ends with permits in its hands.
    mutating func noteLeak(_ task: TaskRecord) {
        for resource in 0..<resources.count where kind(of: resource).hasPermits {
            spend(1 + Int(resources[resource].inUse))
            for grant in holders(of: resource, limit: .max) where grants[grant].serial == task.serial {
                note(
                    .neverReleased, pc: grants[grant].pc, routine: task.routine, ordinal: task.ordinal,
                    subject: resource)
            }
        }
    }

    /// A task that nobody has a handle of fails.
    @inline(__always)
    mutating func noteUnseenError(_ task: TaskRecord, _ state: TaskState) {
        switch state {
        case .failed, .timedOut: break
        default: return
        }
        guard task.serial != 1, task.member != TaskRecord.onlyCounted else { return }
        note(.unseenError, pc: registers.pc, routine: task.routine, ordinal: task.ordinal)
    }

    // MARK: Retries

    /// `noteAttempt`: a try begins, the first or a later one. Retries are a storm once they are more than the first tries,
    /// and no single task's affair.
    mutating func noteAttempt(_ attempt: Value) {
        let kind = Int(tasks[Int(registers.current)].routine)
        let place = retryRecord(at: registers.pc)
        kinds[kind].attempts += 1
        if attempt.isNumber && attempt.number > 1 { kinds[kind].retries += 1 }
        if attempt.isNumber && attempt.number > 1 {
            retryRecords[place].retries &+= 1
        } else {
            retryRecords[place].requests &+= 1
        }
        let record = retryRecords[place]
        if record.requests >= RetryRecord.halvedAt || record.retries >= RetryRecord.halvedAt {
            retryRecords[place].requests /= 2
            retryRecords[place].retries /= 2
        }
        guard record.requests >= 4, record.retries >= 10, record.retries > record.requests else { return }
        noteRunning(.retryStorm, value: Int64(record.retries) * 10 / Int64(record.requests))
    }

    private mutating func retryRecord(at pc: Int32) -> Int {
        for index in 0..<retryRecords.count where retryRecords[index].pc == pc { return index }
        retryRecords.append(RetryRecord(pc: pc))
        return retryRecords.count - 1
    }

    // MARK: Lost updates

    mutating func noteRead(of state: Int32) {
        let serial = tasks[Int(registers.current)].serial
        let read = StateRead(step: registers.turnStart, serial: serial, state: state)
        for index in 0..<stateReads.count where stateReads[index].serial == serial && stateReads[index].state == state {
            stateReads[index] = read
            return
        }
        if stateReads.count < Kernel.stateReadLimit {
            stateReads.append(read)
        } else {
            stateReads[Int(registers.step % UInt64(Kernel.stateReadLimit))] = read
        }
    }

    /// A write in a later turn than the read it is made from, with another task's write between the two.
    mutating func noteWrite(of state: Int32) {
        let serial = tasks[Int(registers.current)].serial
        spend(stateWrites.count / 8)
        let place = (0..<stateWrites.count).first { stateWrites[$0].state == state }
        if let place, isLost(state, serial, stateWrites[place]) {
            noteRunning(.lostUpdate, subject: Int(state))
        }
        let write = StateWrite(step: registers.step, serial: serial, state: state)
        if let place { stateWrites[place] = write } else { stateWrites.append(write) }
    }

    private func isLost(_ state: Int32, _ serial: UInt32, _ last: StateWrite) -> Bool {
        for index in 0..<stateReads.count where stateReads[index].serial == serial && stateReads[index].state == state {
            return stateReads[index].step < registers.turnStart && last.serial != serial
                && last.step > stateReads[index].step
        }
        return false
    }
}
