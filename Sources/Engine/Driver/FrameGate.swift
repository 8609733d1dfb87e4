/// Says when a snapshot may go out: one a frame, and at once after a command.
struct FrameGate {
    let interval: Duration
    private var last: Duration?
    private var owedSince: Duration?

    init(framesPerSecond: Int) {
        interval = .seconds(1) / max(framesPerSecond, 1)
    }

    var owesAnswer: Bool { owedSince != nil }

    /// A command came in: its answer is due at once.
    mutating func oweAnswer(at now: Duration) {
        if owedSince == nil { owedSince = now }
    }

    /// - Parameters:
    ///   - isTravelling: on the way to another place. Then even an answer waits a frame, so that a short way shows nothing
    ///     but its end.
    ///   - isApart: one of two runs is behind the other. Then a frame waits for another one.
    func isOpen(at now: Duration, isTravelling: Bool, isApart: Bool = false) -> Bool {
        let frame = nextFrame(after: now) + (isApart ? interval : .zero)
        guard let owedSince else { return now >= frame }
        return !(isTravelling || isApart) || now >= owedSince + interval
    }

    mutating func pass(at now: Duration) {
        last = now
        owedSince = nil
    }

    /// When the next frame is due; `now` before the first.
    func nextFrame(after now: Duration) -> Duration {
        last.map { $0 + interval } ?? now
    }
}
