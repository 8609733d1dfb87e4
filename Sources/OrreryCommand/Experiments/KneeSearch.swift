internal import Experiments
internal import Snapshots

/// The search for a limit with one seed.
struct KneeSearch: Sendable {
    var plan: RunPlan
    var knob: Knob

    struct Finding: Sendable {
        var knee: Knee
        /// Nil where the knee is outside the range.
        var recovery: Recovery?
    }

    /// - Returns: nil when it was told to stop.
    func finding(while goesOn: () -> Bool) -> Finding? {
        let knee = Knee.find(knob) { value in
            plan.turned(knob.name, to: knob.notation(value)).condition(while: goesOn)?.holds
        }
        guard let knee else { return nil }
        guard case .between(let low, let high) = knee else { return Finding(knee: knee, recovery: nil) }
        guard let recovery = recovery(Excursion(knob, low: low, high: high), goesOn) else { return nil }
        return Finding(knee: knee, recovery: recovery)
    }

    /// The run that goes up and comes down is held against one that stays calm and is judged over the same time.
    private func recovery(_ excursion: Excursion, _ goesOn: () -> Bool) -> Recovery? {
        let calm = plan.turned(knob.name, to: knob.notation(excursion.calm))
        guard let length = calm.condition(while: goesOn)?.elapsed.seconds else { return nil }
        let judged = Nanoseconds(seconds: length * Excursion.judged)
        let turns = [(Excursion.up, excursion.storm), (Excursion.down, excursion.calm)].map { share, value in
            (
                time: Nanoseconds(seconds: length * share),
                input: Input.set(parameter: knob.name, value: knob.notation(value))
            )
        }
        guard let staying = calm.condition(turning: [], judgedFrom: judged, while: goesOn),
            let returning = calm.condition(turning: turns, judgedFrom: judged, while: goesOn)
        else { return nil }
        guard let staying, let returning, !staying else { return .untold }
        return returning ? .stays : .recovers
    }
}
