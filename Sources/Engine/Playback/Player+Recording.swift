import Kernel
import Snapshots

extension Player {
    /// The branch on the screen, whole, wherever in it the view stands.
    ///
    /// - Parameter name: by which the scenario was opened.
    func played(as name: String) -> Played {
        let branch = subject.branches.current
        let horizon = branch.program.horizon
        let recording = Recording(
            scenario: name, variant: scenario.variant, source: Fingerprint.text(scenario.source), seed: branch.seed,
            until: horizon == Nanoseconds(.max) ? nil : horizon,
            inputs: branch.inputs.filter { $0.step <= branch.head.step },
            end: branch.head)
        return Played(scenario: scenario, recording: recording)
    }
}
