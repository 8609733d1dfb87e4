internal import Snapshots

extension Model {
    /// The engine's commands for an action on what is played, in order.
    mutating func commands(for action: RunAction) -> [Command] {
        switch action {
        case .nextVariant: nextVariant()
        case .variant(let name): [.variant(name)]
        case .besideVariant(let name): [.compare(.variant(name))]
        case .nextBranch: nextBranch
        case .branch(let number): alone + [.branch(number)]
        case .besideBranch(let number): [.compare(.branch(number))]
        case .alone: alone
        case .restart: [.restart]
        case .newSeed: [.newSeed]
        case .turn(let step): currentKnob.map { [.turn(parameter: $0.name, by: step)] } ?? []
        case .turnKnob(let knob, let step): [.turn(parameter: knob, by: step)]
        case .set(let knob, let value): [.set(parameter: knob, value: value)]
        case .cancel: chosenTask.map { [.cancel($0.id)] } ?? []
        case .inject(let fault): [.fault(fault)]
        }
    }

    /// The knob with the mark.
    var currentKnob: ParameterRow? {
        guard let knobs = snapshot?.runs.first?.parameters, !knobs.isEmpty else { return nil }
        return knobs[min(run[cursor: .knobs], knobs.count - 1)]
    }

    var isComparing: Bool { (snapshot?.runs.count ?? 0) > 1 }

    private var alone: [Command] { isComparing ? [.compare(.nothing)] : [] }

    /// From what was asked for last, which may not be on the screen yet.
    private mutating func nextVariant() -> [Command] {
        guard let snapshot, let current = run.awaitedVariants ?? snapshot.variantView else { return [] }
        let next = current.next(of: snapshot.scenario.variants)
        run.awaitedVariants = next
        if let right = next.right { return [.compare(.variant(right))] }
        return [next.left == current.left ? .compare(.nothing) : .variant(next.left)]
    }

    private var nextBranch: [Command] {
        guard let playback = snapshot?.playback else { return [] }
        return alone + [.branch((playback.branch + 1) % max(1, playback.branches))]
    }
}
