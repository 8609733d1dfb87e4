import Snapshots

/// Task groups, as asyncio's TaskGroup and Swift's: all members, and a failure cancels the others.
extension Kernel {
    mutating func openGroup() -> Value {
        let group = openMembers(.group, errors: GatherErrors.raise.rawValue)
        cells[group.index].task = registers.current
        cells[group.index].extra = .none
        return group
    }

    /// `TaskGroup._on_task_done`: the first failure cancels the rest, and the group's own task when it is still in the
    /// body, so that the body ends too.
    mutating func groupMemberEnded(_ group: Int, _ outcome: Cell.State, _ value: Value) {
        guard outcome == .failed else { return }
        addError(value, to: group)
        guard cells[group].verdict == .open else { return }
        cells[group].verdict = .aborted
        cancelMembers(of: group)
        let parent = Int(cells[group].task)
        guard cells[group].firstWatch == 0, parent != 0 else { return }
        cells[group].cancelledParent = 1
        requestCancel(parent, .task, by: Int(registers.current))
    }

    private mutating func addError(_ error: Value, to group: Int) {
        if !cells[group].extra.has(.list) { cells[group].extra = objects.makeList(capacity: 2) }
        objects.append(cells[group].extra, error)
    }

    /// The body of a group has failed or was cancelled: its members are cancelled, and the error joins theirs.
    mutating func failGroup(_ value: Value, error: Value) {
        let group = value.index
        if isClosing(error) {
            if cells[group].extra == .none { cells[group].extra = error }
        } else if !isCancelled(error) {
            addError(error, to: group)
        } else if cells[group].cancelledParent == 0 {
            cells[group].cancelRequested = 1
        }
        // Members that were cancelled are not cancelled again in their clean-up.
        guard cells[group].verdict == .open else { return }
        cells[group].verdict = .aborted
        cancelMembers(of: group)
    }

    /// The group's own task was cancelled at its end, where it waits for the members: the first time they are cancelled
    /// with it, and it goes on waiting for them, as it does when they have been cancelled before. False when nothing is
    /// left to wait for or to raise.
    mutating func absorbsCancellation(_ group: Int) -> Bool {
        guard cells[group].verdict == .open else { return true }
        guard cells[group].state == .pending else { return false }
        cells[group].verdict = .aborted
        cells[group].cancelRequested = 1
        cancelMembers(of: group)
        return true
    }

    /// All members and the body have ended: `TaskGroup.__aexit__`.
    mutating func completeGroup(_ group: Int) {
        if cells[group].cancelledParent != 0 { takeBackCancellation(of: Int(cells[group].task)) }
        if cells[group].extra.has(.list) { return raiseGroup(group) }
        if cells[group].extra != .none { return complete(group, .cancelled, cells[group].extra) }
        guard cells[group].cancelRequested == 0 else { return completeCancelled(group) }
        complete(group, .succeeded, cells[group].result)
    }

    private mutating func raiseGroup(_ group: Int) {
        let errors = cells[group].extra
        let count = objects.count(errors)
        let message = objects.makeText(count == 1 ? "1 error" : "\(count) errors")
        let line = Int(program.lines[Int(tasks[Int(cells[group].task)].pc)])
        let error = objects.makeError(
            kind: WellKnownText.exceptionGroup.value, message: message, line: line, task: 0, inner: errors)
        complete(group, .failed, error)
    }
}

/// Races: the first to end wins (with `skip`: the first to succeed), the rest are cancelled.
extension Kernel {
    mutating func openRace(errors: UInt8) -> Value {
        let race = openMembers(.race, errors: errors)
        cells[race.index].extra = .none
        return race
    }

    mutating func raceMemberEnded(_ race: Int, _ outcome: Cell.State, _ value: Value) {
        let skips = cells[race].errors == GatherErrors.skip.rawValue
        guard cells[race].verdict == .open, cells[race].cancelRequested == 0 else { return }
        if outcome != .succeeded { cells[race].extra = value }
        guard outcome == .succeeded || !skips else { return }
        cells[race].extra = value
        cells[race].verdict = outcome == .succeeded ? .won : .lost
        cancelMembers(of: race)
    }

    /// Whoever waits for a race that is open gives it up: nobody wins.
    mutating func loseRace(_ race: Int, _ error: Value) {
        guard cells[race].verdict == .open else { return }
        cells[race].extra = error
        cells[race].verdict = .lost
        cancelMembers(of: race)
    }

    /// All have ended: the winner's result; its error when it failed; the last error when all failed.
    mutating func completeRace(_ race: Int) {
        if cells[race].verdict == .won { return complete(race, .succeeded, cells[race].extra) }
        if cells[race].verdict == .open && cells[race].cancelRequested != 0 { return completeCancelled(race) }
        guard cells[race].extra != .none else { return complete(race, .succeeded, .none) }
        complete(race, isCancelled(cells[race].extra) ? .cancelled : .failed, cells[race].extra)
    }
}
