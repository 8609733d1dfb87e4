/// How far what loads mean is from what a busy loop lets them do.
struct ArrivalSchedule: ~Copyable {
    /// Of each task kind that is a load: how far its arrivals are behind.
    var behind = Slab<Int64>(capacity: 1)
    /// Of each task, by its index: how much later than meant it was started. Shorter than the tasks where none was.
    var lateness = Slab<Int64>(capacity: 1)

    mutating func copy(from other: borrowing ArrivalSchedule) {
        behind.copy(from: other.behind)
        lateness.copy(from: other.lateness)
    }

    var byteCount: Int { behind.byteCount + lateness.byteCount }

    func hash(into fingerprint: inout Fingerprint) {
        fingerprint.combine(behind)
        fingerprint.combine(lateness)
    }
}

/// A load means each arrival for an instant. When the loop is busy then, the arrival comes late; the load remembers what it
/// meant, so that those after it are not put off, and latencies can be told from there: what G. Tene calls coordinated
/// omission is the difference.
extension Kernel {
    /// A timer has fired late: of a load, its arrivals are that much behind.
    @inline(never)
    mutating func noteLateness(of timer: TimerHeap.Entry) {
        guard case .task = timer.owner else { return }
        noteLateness(ofTask: timer.index, registers.now - timer.deadline)
    }

    /// A task that slept was late by so much when its timer fired, or while it was ready.
    @inline(never)
    mutating func noteLateness(ofTask task: Int, _ ticks: Int64) {
        let kind = Int(tasks[task].routine)
        guard tasks[task].isAsleep else { return }
        guard let load = program.loads.first(where: { $0.routine == kind && $0.isOpen }) else { return }
        if registers.isCareful == 0 { beginIntendedLatencies() }
        if arrivals.behind.count == 0 { arrivals.behind.resize(to: kinds.count) }
        if arrivals.behind[load.routine] == 0 { registers.lateLoads += 1 }
        arrivals.behind[load.routine] += ticks
    }

    /// How long a load that is behind may still sleep before its next arrival.
    @inline(never)
    mutating func catchUp(_ ticks: Int64, _ task: Int) -> Int64 {
        let kind = Int(tasks[task].routine)
        let made = min(max(ticks, 0), arrivals.behind[kind])
        guard made > 0 else { return ticks }
        arrivals.behind[kind] -= made
        if arrivals.behind[kind] == 0 { registers.lateLoads -= 1 }
        return ticks - made
    }

    /// `schedule`: the instant that the running task, a load, is to be at.
    func scheduledInstant() -> Int64 {
        guard registers.lateLoads != 0 else { return registers.now }
        return registers.now - arrivals.behind[Int(tasks[Int(registers.current)].routine)]
    }

    /// An arrival of a load that may be behind.
    @inline(never)
    mutating func noteArrival(_ task: Int) {
        let behind = registers.now - scheduledInstant()
        guard behind > 0 else { return }
        if arrivals.lateness.count <= task { arrivals.lateness.resize(to: task + 1) }
        arrivals.lateness[task] = behind
    }

    /// How much later than meant the running task was started, which has ended.
    mutating func takeLateness() -> Int64 {
        let task = Int(registers.current)
        guard task < arrivals.lateness.count else { return 0 }
        defer { arrivals.lateness[task] = 0 }
        return arrivals.lateness[task]
    }

    /// Until now all that arrived was on time: what is known of them is their latency from the intended start too.
    private mutating func beginIntendedLatencies() {
        registers.isCareful = 1
        for kind in 0..<kinds.count where startsByArrival(kind) {
            for histogram in Measure.Times.latency.histograms {
                let (from, to) = (histogram.index(ofKind: kind), KindHistogram.intended.index(ofKind: kind))
                histograms.addSamples(of: from, to: to)
                for window in 0..<windows.records.count {
                    let first = window * histograms.count
                    windows.histograms.addSamples(of: first + from, to: first + to)
                }
            }
        }
    }

    /// Whether a load with arrivals runs tasks of that kind.
    func startsByArrival(_ kind: Int) -> Bool { program.loads.contains { $0.isOpen && $0.routines.contains(kind) } }
}
