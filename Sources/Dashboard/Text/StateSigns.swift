internal import Snapshots

/// A glyph and its style together: every state is told by both.
struct Sign: Sendable, Hashable {
    let glyph: Glyph
    let style: Style

    init(_ glyph: Glyph, _ role: Style.Role, _ emphasis: Style.Emphasis = []) {
        self.glyph = glyph
        style = Style(role, emphasis)
    }
}

extension LaneCell {
    /// Nil where there is nothing to draw.
    var sign: Sign? {
        switch self {
        case .empty: nil
        case .created: Sign(.created, .quiet)
        case .ready: Sign(.ready, .ready)
        case .running: Sign(.running, .running)
        case .timed: Sign(.timed, .timed)
        case .resource: Sign(.resource, .resource)
        case .awaiting: Sign(.awaiting, .awaiting)
        case .succeeded: Sign(.succeeded, .succeeded)
        case .failed: Sign(.failed, .failed)
        case .cancelled: Sign(.cancelled, .cancelled)
        case .timedOut: Sign(.timedOut, .timedOut)
        }
    }

    /// As the legend explains it.
    var meaning: String {
        switch self {
        case .empty: ""
        case .created: "created, not started"
        case .ready: "ready: waits for the worker"
        case .running: "has the worker: running or computing"
        case .timed: "sleeping, or at work elsewhere"
        case .resource: "waiting for a resource"
        case .awaiting: "awaiting another task"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .timedOut: "timed out"
        }
    }
}

extension TaskRow {
    var sign: Sign { LaneCell(state, waitingFor: wait?.kind ?? .nothing).sign ?? Sign(.bullet, .plain) }
}

extension TraceEvent {
    /// The most frequent kind: it steps back behind what changes.
    var isWait: Bool { kind == .taskWaiting }

    var sign: Sign {
        switch kind {
        case .taskCreated: Sign(.created, .quiet)
        case .taskStarted, .taskResumed: Sign(.ready, .ready)
        case .taskWaiting: LaneCell(.waiting, waitingFor: wait).sign ?? Sign(.bullet, .quiet)
        case .taskFinished: LaneCell(state ?? .succeeded, waitingFor: .nothing).sign ?? Sign(.bullet, .quiet)
        case .resourceAcquired, .queueTake: Sign(.item, .timed)
        case .resourceReleased: Sign(.room, .quiet)
        case .queuePut: Sign(.item, .resource)
        case .timeoutArmed: Sign(.timedOut, .quiet)
        case .timeoutFired: Sign(.timedOut, .timedOut)
        case .effectStarted, .effectFinished: Sign(.arrow, .quiet)
        case .log, .note, .ask: Sign(.log, .title)
        case .input: Marker.Kind.input.sign
        }
    }
}
