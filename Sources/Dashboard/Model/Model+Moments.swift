internal import Snapshots

extension Model {
    /// A question that can still be answered.
    var hasChoices: Bool {
        guard let moment else { return false }
        return !moment.choices.isEmpty && !run.moment.isRevealed
    }

    mutating func moveChoice(by step: Int) {
        guard let moment else { return }
        run.moment.choice = min(max(0, run.moment.choice + step), max(0, moment.choices.count - 1))
    }

    /// Takes a choice, and shows whether it was the right one.
    mutating func pick(_ number: Int) {
        guard let moment, hasChoices, moment.choices.indices.contains(number - 1) else { return }
        run.moment.choice = number - 1
        _ = run.moment.reveal(moment)
    }

    /// The answer first, where one is to come; then on.
    mutating func goOn() -> [Effect] {
        guard let moment else { return [] }
        return run.moment.reveal(moment) ? [] : [.engine(.play)]
    }
}
