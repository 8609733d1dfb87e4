import Kernel
import Snapshots

/// The run that is shown beside another one, at the same instant: on the heap, since there mostly is none.
final class Companion {
    var playhead: Playhead
    /// What it is: a variant's name, or a branch's label.
    let label: String
    /// "" when the scenario has none.
    let variant: String
    /// It is another program, which takes the same inputs from outside; else another past of the same program.
    let isVariant: Bool
    var difference = Difference.unknown
    var search: DifferenceSearch?

    /// The first instant at which the events of the two differ.
    enum Difference: Equatable {
        case unknown
        case at(Nanoseconds)
        /// There is none as far as was looked.
        case none
    }

    /// It shares memory and time with the run that it is shown beside.
    static let limits = CheckpointStore.Limits(count: 32, bytes: 64 << 20)

    init(_ playhead: consuming Playhead, label: String, variant: String, isVariant: Bool) {
        self.playhead = playhead
        self.label = label
        self.variant = variant
        self.isVariant = isVariant
    }

    var firstDifference: Nanoseconds? {
        if case .at(let instant) = difference { instant } else { nil }
    }

    /// One of the two was changed.
    func forgetDifference() {
        difference = .unknown
        search = nil
    }
}
