internal import Foundation
internal import Synchronization

/// Ctrl-C, as a flag that a long run looks at between two slices of work.
final class Interruption: Sendable {
    private let raised = Atomic<Bool>(false)

    var isRaised: Bool { raised.load(ordering: .relaxed) }

    func raise() { raised.store(true, ordering: .relaxed) }

    private static let ofProcess = Interruption()

    /// From now on the first Ctrl-C raises the flag of this process; a second one ends the process.
    static func watchingProcess() -> Interruption {
        let interruption = ofProcess
        signal(SIGINT) { _ in
            signal(SIGINT, SIG_DFL)
            Interruption.ofProcess.raise()
        }
        return interruption
    }
}
