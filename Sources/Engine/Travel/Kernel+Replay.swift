import Kernel
import Snapshots

extension Kernel {
    /// Advances and applies the recorded inputs that come up on the way, each at its step.
    ///
    /// - Parameter inputs: of the whole history, ascending by step.
    mutating func advance(_ limit: Limit, replaying inputs: [RecordedInput]) -> Stop {
        replay(inputs, limit) { kernel, limit in
            kernel.advance(limit)
        } apply: { kernel, recorded throws(InputFault) in
            try kernel.apply(recorded.input, at: recorded.time)
        }
    }

    mutating func advance(
        _ limit: Limit, replaying inputs: [RecordedInput], recording ring: inout TraceRing
    ) -> Stop {
        replay(inputs, limit) { kernel, limit in
            kernel.advance(limit, recording: &ring)
        } apply: { kernel, recorded throws(InputFault) in
            try kernel.apply(recorded.input, at: recorded.time, recording: &ring)
        }
    }

    private mutating func replay(
        _ inputs: [RecordedInput], _ limit: Limit, advance: (inout Kernel, Limit) -> Stop,
        apply: (inout Kernel, RecordedInput) throws(InputFault) -> Void
    ) -> Stop {
        let first = position.step
        let events = eventCount
        let end = limit.budget < .max ? first &+ UInt64(limit.budget) : .max
        for recorded in inputs where recorded.step >= first && recorded.step < min(limit.step, end) {
            if position.step < recorded.step {
                let stop = advance(&self, limit.until(recorded.step))
                guard stop == .step else { return stop }
            }
            guard recorded.time <= limit.time else { return .time }
            reapply(recorded, by: apply)
            if limit.stopsAtEvent, eventCount != events { return .event }
        }
        guard position.step < end else { return .budget }
        var rest = limit
        if end < .max { rest.budget = Int(end - position.step) }
        return advance(&self, rest)
    }

    /// An input that could be applied once can be applied again at the same step of the same history.
    private mutating func reapply(
        _ recorded: RecordedInput, by apply: (inout Kernel, RecordedInput) throws(InputFault) -> Void
    ) {
        do {
            try apply(&self, recorded)
        } catch {
            preconditionFailure("a recorded input is refused: \(error.message)")
        }
    }
}

extension Kernel.Limit {
    fileprivate func until(_ step: UInt64) -> Kernel.Limit {
        var limit = self
        limit.step = step
        limit.budget = .max
        return limit
    }
}
