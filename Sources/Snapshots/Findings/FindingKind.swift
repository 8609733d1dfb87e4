/// What a run is watched for.
package enum FindingKind: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    /// Tasks wait for each other, or for what nobody does.
    case deadlock
    /// A coroutine that was called and never awaited.
    case neverAwaited
    /// The loop was held for longer than 100 ms.
    case blockedLoop
    /// A task caught its cancellation and went on.
    case swallowedCancellation
    /// A permit, connection or lock was never given back.
    case neverReleased
    /// Shared state was written from a value read before a wait, over somebody else's write.
    case lostUpdate
    /// A failure that nobody looked at.
    case unseenError
    /// A queue without a bound that only grows.
    case growingQueue
    /// A wait without a limit for something outside that can fail.
    case unlimitedWait
    /// Retries that are more than what was asked in the first place.
    case retryStorm
    /// A result that was kept for somebody, and nobody looked.
    case unseenResult

    /// The stable word that reports print and expectations name.
    package var name: String { wording.name }
    /// Why it matters, one sentence.
    package var why: String { wording.why }
    /// What to do about it, one sentence.
    package var mend: String { wording.mend }

    package init?(name: String) {
        guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    private var wording: (name: String, why: String, mend: String) {
        switch self {
        case .deadlock:
            (
                "deadlock", "None of them can ever go on.",
                "Take what is shared in one order, end what is waited for, or limit the wait."
            )
        case .neverAwaited:
            (
                "never-awaited", "Calling a coroutine runs nothing: what it gives is a handle.",
                "Await it, or spawn it as a task."
            )
        case .blockedLoop:
            (
                "blocked-loop", "Nobody else ran, and timers were late.",
                "Let it wait with sleep, or offload it to a thread."
            )
        case .swallowedCancellation:
            (
                "swallowed-cancellation", "Whoever cancelled it waits in vain.",
                "Clean up, then let it through with a bare fail."
            )
        case .neverReleased:
            (
                "never-released", "One permit less for everybody, for good.",
                "Use hold, which releases whatever happens."
            )
        case .lostUpdate:
            ("lost-update", "Updates were lost.", "Hold a lock from the read to the write.")
        case .unseenError:
            ("unseen-error", "The error is lost.", "Keep the handle and await it.")
        case .growingQueue:
            ("growing-queue", "It grows until memory ends.", "Give it a bound, so that producers wait.")
        case .unlimitedWait:
            (
                "unlimited-wait", "What can fail can also not answer, and then the wait never ends.",
                "Put a timeout around it."
            )
        case .unseenResult:
            (
                "unseen-result", "What was done for it was done for nothing.",
                "Await the handle, or keep none."
            )
        case .retryStorm:
            (
                "retry-storm", "Retries are load too: they hold down what has just begun to fail.",
                "Wait longer each time, and give the retries a budget."
            )
        }
    }
}

/// Something a run did that its writer would want to know: one sentence of what, one of why, one of the mend.
package struct Finding: Sendable, Equatable {
    package var kind: FindingKind
    /// What happened, one sentence.
    package var what: String
    /// In the scenario's file; 0 when it has none.
    package var line: Int
    package var task: String?

    package init(_ kind: FindingKind, what: String, line: Int = 0, task: String? = nil) {
        self.kind = kind
        self.what = what
        self.line = line
        self.task = task
    }

    package var sentences: [String] { [what, kind.why, kind.mend] }
    package var message: String { sentences.joined(separator: " ") }
}
