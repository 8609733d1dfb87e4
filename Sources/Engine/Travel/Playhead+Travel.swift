import Kernel
import Snapshots

/// Which way, and the way itself.
extension Playhead {
    /// Records that a journey leaves behind it, at least, where the run has as many.
    private static let refill: UInt64 = 8_192

    /// A branch that is followed, and its history.
    struct Course {
        var branch: Int
        var lineage: Lineage
    }

    func course(on branch: Int) -> Course {
        Course(branch: branch, lineage: branches.lineage(of: branch))
    }

    // MARK: - Setting out

    /// Sets out for a place on a branch, the current one unless another is named.
    mutating func go(to goal: Goal, on branch: Int? = nil) {
        abandonJourney()
        let course = course(on: branch ?? branches.currentIndex)
        let here = view.kernel.position
        let isOnCourse = course.lineage.contains(branch: branches.currentIndex, step: here.step)
        if isOnCourse, branch != nil { select(course.branch) }
        if isOnCourse, goal.isAhead(of: here) {
            let base = goal.isRelative ? nil : recordingBase(before: goal, in: course.lineage)
            let isShorter = base.map { $0.step > here.step } ?? false
            let traveller = isShorter ? traveller(from: base, on: course.branch, isRecording: true) : nil
            set(course, to: goal, by: traveller)
        } else {
            let isRecording = !isOnCourse || !view.remembers(goal)
            let base =
                isRecording ? recordingBase(before: goal, in: course.lineage) : last(before: goal, in: course.lineage)
            set(course, to: goal, by: traveller(from: base, on: course.branch, isRecording: isRecording))
        }
    }

    mutating func set(_ course: Course, to goal: Goal, by traveller: Traveller?, next: Journey.Next = .stay) {
        let origin = traveller?.replica.kernel.position ?? view.kernel.position
        journey = Journey(
            to: goal, on: course.branch, of: course.lineage, from: origin, by: traveller, next: next)
    }

    /// From the beginning when there is no checkpoint.
    mutating func traveller(from base: Checkpoint?, on branch: Int, isRecording: Bool) -> Traveller {
        let branch = branches[branch]
        let replica =
            base.map { checkpoints.replica(of: $0.replica.kernel) }
            ?? checkpoints.replica(of: Kernel(program: branch.program, seed: branch.seed))
        return Traveller(replica: replica, isRecording: isRecording)
    }

    /// Far enough back for the records to be worth something on arrival.
    func recordingBase(before goal: Goal, in lineage: Lineage) -> Checkpoint? {
        guard let last = last(before: goal, in: lineage) else { return nil }
        let earlier = checkpoints.last(in: lineage) { $0.events + Self.refill <= last.events }
        return earlier ?? (last.events > 4 * Self.refill ? last : nil)
    }

    private func last(before goal: Goal, in lineage: Lineage) -> Checkpoint? {
        checkpoints.last(in: lineage) { goal.isAhead(of: $0.position) }
    }

    // MARK: - On the way

    /// A slice of the journey, if there is one. True when it ends there.
    mutating func travel(budget: Int) -> Bool {
        guard let journey else { return false }
        isChanged = true
        guard advance(journey, budget: budget) != .budget else { return false }
        return arrive()
    }

    private mutating func advance(_ journey: Journey, budget: Int) -> Kernel.Stop {
        let limit = journey.goal.limit(budget: budget)
        if let traveller = journey.traveller { return advance(traveller, on: journey, limit) }
        guard case .nextLine(let task, let line) = journey.goal else { return moveView(limit) }
        return follow(task, from: line, budget: budget)
    }

    private mutating func advance(_ traveller: Traveller, on journey: Journey, _ limit: Kernel.Limit) -> Kernel.Stop {
        let before = traveller.replica.kernel.position.step
        let stop = traveller.advance(limit, replaying: branches[journey.branch].inputs)
        transitions += Int(traveller.replica.kernel.position.step - before)
        traveller.mark(in: &branches[journey.branch].markers)
        checkpoints.offer(traveller.replica.kernel, on: journey.branch, of: journey.lineage)
        return stop
    }

    /// From one transition of a task to the next, as far as the line that it stands on is the same.
    private mutating func follow(_ task: LiveTask, from line: Int, budget: Int) -> Kernel.Stop {
        let end = view.kernel.position.step &+ UInt64(max(budget, 1))
        while view.kernel.position.step < end {
            var limit = Kernel.Limit(step: end, stopsAtEvent: true)
            if view.kernel.isRunning(task) { limit.step = view.kernel.position.step + 1 }
            let stop = moveView(limit)
            guard stop != .ended, let now = view.kernel.line(of: task) else { return .ended }
            if now != line, now != 0, !view.kernel.isGoingRound(task) { return .event }
        }
        return .budget
    }

    /// False when it goes on from there.
    private mutating func arrive() -> Bool {
        guard let journey = journey.take() else { return true }
        if let traveller = journey.traveller {
            traveller.bring(&view)
            checkpoints.recycle(traveller.replica)
            frame = FrameMemory()
            if journey.branch != branches.currentIndex { select(journey.branch) }
        }
        view.shown = journey.goal.shown(last: view.kernel.position.time, hasEnded: view.hasEnded)
        noteProgress()
        if journey.next == .stepBack { stepBack() }
        return self.journey == nil
    }

    /// Another branch is the view's from now on.
    private mutating func select(_ branch: Int) {
        guard branch != branches.currentIndex else { return }
        dropLookahead()
        branches.select(branch)
        isChanged = true
    }

    /// Forgets where the view was going. It stays where it has got to.
    mutating func abandonJourney() {
        guard let journey = journey.take() else { return }
        if let traveller = journey.traveller { checkpoints.recycle(traveller.replica) }
        isChanged = true
    }
}
