import Kernel
import Snapshots

/// Another run beside the one on the screen.
extension Player {
    /// Shows a variant of the scenario beside it: the same seed, the same opening inputs, the same instant.
    mutating func compare(with variant: LoadedProgram) {
        let branch = subject.branches.current
        let playhead = Playhead(
            program: variant.program, seed: branch.seed, inputs: branch.openingInputs.map(\.input),
            limits: Companion.limits)
        begin(Companion(playhead, label: variant.variant, variant: variant.variant, isVariant: true))
    }

    /// Shows another past of the run beside it.
    mutating func compare(withBranch number: Int) {
        guard let index = subject.branches.index(ofNumber: number) else { return say("there is no branch \(number)") }
        var branches = subject.branches
        branches.select(index)
        let playhead = Playhead(branches, limits: Companion.limits)
        let label = Self.label(of: branches[index], number)
        begin(Companion(playhead, label: label, variant: scenario.variant, isVariant: false))
    }

    mutating func endComparison() {
        companion = nil
        awaitsDifference = false
        subject.isChanged = true
    }

    /// Shows the run beside alone, at its instant and with all that was done to it.
    mutating func goOn(with companion: Companion, of scenario: LoadedProgram) {
        swap(&subject, &companion.playhead)
        self.scenario = scenario
        leader = .nobody
        endComparison()
    }

    private mutating func begin(_ companion: Companion) {
        self.companion = companion
        subject.isChanged = true
        guard subject.journey == nil, !subject.view.isAtStart else {
            leader = .subject
            return
        }
        self.companion?.playhead.go(to: .time(clock))
    }

    private static func label(of branch: Branch, _ number: Int) -> String {
        branch.label.isEmpty ? "branch \(number)" : branch.label
    }

    // MARK: - The first difference

    mutating func goToFirstDifference() {
        guard let companion else { return say("nothing is compared") }
        switch companion.difference {
        case .at(let instant): seek(.time(instant))
        case .none: say("no difference was found")
        case .unknown: awaitsDifference = true
        }
    }

    /// A slice of looking for it. False when there is nothing to look for.
    mutating func lookForDifference(budget: Int) -> Bool {
        guard companion?.difference == .unknown, let other = companion?.playhead.branches.current else { return false }
        let inputs = subject.branches.current.inputs
        guard let slice = companion?.search?.advance(budget: budget, inputs, other.inputs) else {
            companion?.search = newSearch()
            return true
        }
        subject.transitions += slice.made
        if slice.difference != .unknown { conclude(slice.difference) }
        return true
    }

    private mutating func conclude(_ difference: Companion.Difference) {
        companion?.difference = difference
        companion?.search = nil
        subject.isChanged = true
        guard awaitsDifference else { return }
        awaitsDifference = false
        goToFirstDifference()
    }

    /// Begins where two branches still are one, else at the start.
    private func newSearch() -> DifferenceSearch {
        let left = subject.branches.current
        guard let right = companion?.playhead.branches.current, companion?.isVariant == false,
            let shared = sharedCheckpoint
        else {
            let program = companion?.playhead.branches.current.program ?? left.program
            return DifferenceSearch(
                Kernel(program: left.program, seed: left.seed), Kernel(program: program, seed: left.seed),
                isSameProgram: companion?.isVariant == false)
        }
        assert(right.seed == left.seed, "branches of one family have one seed")
        return DifferenceSearch(
            shared.replica.kernel.copy(), shared.replica.kernel.copy(), isSameProgram: true)
    }

    private var sharedCheckpoint: Checkpoint? {
        guard let other = companion?.playhead.branches.lineage else { return nil }
        return subject.checkpoints.last(in: subject.branches.lineage) {
            other.contains(branch: $0.branch, step: $0.step)
        }
    }
}
