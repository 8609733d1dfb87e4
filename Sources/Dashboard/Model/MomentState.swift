internal import Snapshots

/// What a person has done with the note or question that the view stands at.
struct MomentState: Sendable, Hashable {
    private var position: Position?
    /// Index of the choice with the mark.
    var choice = 0
    private(set) var isRevealed = false
    private(set) var isDismissed = false

    /// Another moment has nothing chosen and nothing revealed.
    mutating func meet(_ moment: Moment?) {
        guard moment?.position != position else { return }
        self = MomentState()
        position = moment?.position
    }

    /// There is something to reveal.
    func hasAnswer(to moment: Moment) -> Bool {
        moment.isQuestion && !isRevealed && (moment.answer ?? moment.because) != nil
    }

    /// Shows the answer; false when there is none to show, or when it is shown already.
    mutating func reveal(_ moment: Moment) -> Bool {
        guard hasAnswer(to: moment) else { return false }
        isRevealed = true
        return true
    }

    mutating func dismiss() { isDismissed = true }
}
