import Kernel
import Snapshots

extension Player {
    /// The branch on the screen, as far as it was followed, wherever in it the view stands.
    ///
    /// - Parameters:
    ///   - name: by which the scenario was opened.
    ///   - opening: what it was opened with.
    func played(as name: String, from opening: Recording, _ places: [Int: Position]) -> Played {
        let head = subject.branches.current.head
        var recording = whole(as: name)
        recording.inputs.removeAll { $0.step > head.step }
        recording.end = head
        return Played(scenario: scenario, recording: recording, opening: opening, places: places)
    }

    /// With the inputs that are still to come.
    func whole(as name: String) -> Recording {
        let branch = subject.branches.current
        return Recording(
            scenario: name, variant: scenario.variant, source: Fingerprint.text(scenario.source), seed: branch.seed,
            until: branch.until, inputs: branch.inputs)
    }

    /// Where the run stands.
    var place: Position { Position(step: subject.view.position.step, time: clock) }
}
