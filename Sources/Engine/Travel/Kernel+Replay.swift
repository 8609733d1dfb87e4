import Kernel
import Snapshots

extension Kernel {
    /// Advances and applies the recorded inputs that come up on the way, each at its step.
    ///
    /// - Parameter inputs: of the whole history, ascending by step.
    mutating func advance(_ limit: Limit, replaying inputs: [RecordedInput]) -> Stop {
        replay(inputs, limit) { kernel, limit in kernel.advance(limit) }
    }

    mutating func advance(
        _ limit: Limit, replaying inputs: [RecordedInput], recording ring: inout TraceRing
    ) -> Stop {
        replay(inputs, limit) { kernel, limit in kernel.advance(limit, recording: &ring) }
    }

    private mutating func replay(
        _ inputs: [RecordedInput], _ limit: Limit, advance: (inout Kernel, Limit) -> Stop
    ) -> Stop {
        let first = position.step
        let end = limit.budget < .max ? first &+ UInt64(limit.budget) : .max
        for recorded in inputs where recorded.step >= first {
            guard recorded.step < min(limit.step, end) else { break }
            if position.step < recorded.step {
                let stop = advance(&self, limit.until(recorded.step))
                guard stop == .step else { return stop }
            }
            reapply(recorded.input)
        }
        guard position.step < end else { return .budget }
        var rest = limit
        if end < .max { rest.budget = Int(end - position.step) }
        return advance(&self, rest)
    }

    /// An input that could be applied once can be applied again at the same step of the same history.
    private mutating func reapply(_ input: Input) {
        do {
            try apply(input)
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
