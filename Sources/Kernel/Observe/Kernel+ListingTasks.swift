package import Snapshots

/// The pass over all tasks: live ones and those that ended lately, filtered, sorted, folded, and cut to the window.
extension Kernel {
    package func list(_ query: Query) -> TaskListing {
        var candidates = candidates(query)
        var groups: [UInt32: TaskListing.TaskGroup] = [:]
        if query.folds { (candidates, groups) = fold(candidates) }
        var listing = TaskListing()
        listing.matching = candidates.count
        listing.offset = offset(of: query, among: candidates)
        let window = listing.offset..<(listing.offset + max(query.tasks.limit, 0))
        listing.entries = candidates.sortedElements(at: window).map { candidate in
            TaskListing.Entry(
                reference: candidate.reference, serial: candidate.serial, group: groups[candidate.serial])
        }
        if query.showsLines { listing.lines = lineRows() }
        if query.explains, let selection = query.selection { listing.family = family(of: selection) }
        return listing
    }

    private func candidates(_ query: Query) -> [TaskCandidate] {
        var candidates: [TaskCandidate] = []
        let predicate = TaskPredicate(query.filter, self)
        let order = TaskOrder(sort: query.sort, endedLast: query.folds)
        candidates.reserveCapacity(tasks.liveCount + endedTasks.count)
        if !query.filter.hidesEnded {
            for place in 0..<endedTasks.count where predicate.matches(ended: endedTasks[place]) {
                let key = order.key(ended: endedTasks[place])
                candidates.append(
                    TaskCandidate(key: key, serial: endedTasks[place].serial, reference: .ended(place)))
            }
        }
        for index in 1..<max(tasks.endIndex, 1) where tasks[index].status != .free {
            guard predicate.matches(live: tasks[index]) else { continue }
            let key = order.key(live: tasks[index])
            candidates.append(TaskCandidate(key: key, serial: tasks[index].serial, reference: .live(index)))
        }
        return candidates
    }

    /// Where the window begins; moved so that the selection is inside when the query follows it.
    private func offset(of query: Query, among candidates: [TaskCandidate]) -> Int {
        let window = query.tasks
        let offset = max(0, min(window.offset, candidates.count - window.limit))
        guard query.follows, !query.folds, let wanted = query.selection,
            let chosen = candidates.first(where: { $0.serial == wanted.rawValue })
        else { return offset }
        let place = candidates.count { $0 < chosen }
        if place < offset { return place }
        return place < offset + window.limit ? offset : place - window.limit + 1
    }

    // MARK: Folding

    /// The kind, state and resource of a task in one word.
    func foldKey(_ reference: TaskReference) -> UInt64 {
        guard !reference.isEnded else {
            let task = endedTasks[reference.index]
            return UInt64(task.routine) << 48 | UInt64(task.state) << 40
        }
        let routine = UInt64(tasks[reference.index].routine) << 48
        let state = UInt64(tasks[reference.index].state.rawValue) << 40
        guard tasks[reference.index].status == .waiting else { return routine | state }
        let wait = tasks[reference.index].wait
        let resource = wait.isResource ? UInt64(tasks[reference.index].waitOn) : 0
        return routine | state | UInt64(wait.rawValue) << 32 | resource
    }

    /// The first of each group of tasks that are alike, and by its serial the group.
    private func fold(_ candidates: [TaskCandidate]) -> ([TaskCandidate], [UInt32: TaskListing.TaskGroup]) {
        var places: [UInt64: Int] = [:]
        var first: [TaskCandidate] = []
        var groups: [TaskListing.TaskGroup] = []
        // Neighbours are often alike.
        var latest: (key: UInt64, place: Int) = (.max, 0)
        for candidate in candidates {
            let key = foldKey(candidate.reference)
            if key != latest.key {
                latest = (key, places[key] ?? first.count)
                if latest.place == first.count {
                    places[key] = latest.place
                    first.append(candidate)
                    groups.append(TaskListing.TaskGroup(key: key, last: candidate))
                }
            }
            groups[latest.place].count += 1
            if candidate.serial < first[latest.place].serial { first[latest.place] = candidate }
            if candidate.serial > groups[latest.place].last.serial { groups[latest.place].last = candidate }
        }
        return (first, Dictionary(uniqueKeysWithValues: zip(first.map(\.serial), groups)))
    }
}
