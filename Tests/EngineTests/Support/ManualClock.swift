import Synchronization

/// A clock that stands still until a test moves it. Sleepers wake in the order of their deadlines.
final class ManualClock: Clock, Sendable {
    struct Instant: InstantProtocol {
        var offset: Duration

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    private struct Sleeper {
        var deadline: Duration
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Duration.zero
        var nextID = 0
        var sleepers: [Int: Sleeper] = [:]
        var cancelled: Set<Int> = []
        var watchers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    var now: Instant { state.withLock { Instant(offset: $0.now) } }
    var minimumResolution: Duration { .nanoseconds(1) }

    /// How many sleep now.
    var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { lieDown(id, until: deadline.offset, $0) }
        } onCancel: {
            rouse(id)
        }
    }

    /// Returns when somebody sleeps.
    func untilSomebodySleeps() async {
        await withCheckedContinuation { continuation in
            let isAsleep = state.withLock { state in
                if state.sleepers.isEmpty { state.watchers.append(continuation) }
                return !state.sleepers.isEmpty
            }
            if isAsleep { continuation.resume() }
        }
    }

    func advance(by span: Duration) {
        let due = state.withLock { state in
            state.now += span
            let now = state.now
            let due = state.sleepers.filter { $0.value.deadline <= now }.sorted {
                $0.value.deadline < $1.value.deadline
            }
            for (id, _) in due { state.sleepers[id] = nil }
            return due.map(\.value.continuation)
        }
        for continuation in due { continuation.resume() }
    }

    private func lieDown(_ id: Int, until deadline: Duration, _ continuation: CheckedContinuation<Void, any Error>) {
        enum Verdict { case sleeps([CheckedContinuation<Void, Never>]), isDue, isCancelled }
        let verdict = state.withLock { state -> Verdict in
            if state.cancelled.remove(id) != nil { return .isCancelled }
            if deadline <= state.now { return .isDue }
            state.sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
            defer { state.watchers = [] }
            return .sleeps(state.watchers)
        }
        switch verdict {
        case .sleeps(let watchers): for watcher in watchers { watcher.resume() }
        case .isDue: continuation.resume()
        case .isCancelled: continuation.resume(throwing: CancellationError())
        }
    }

    private func rouse(_ id: Int) {
        let sleeper = state.withLock { state in
            let sleeper = state.sleepers.removeValue(forKey: id)
            if sleeper == nil { state.cancelled.insert(id) }
            return sleeper
        }
        sleeper?.continuation.resume(throwing: CancellationError())
    }
}
