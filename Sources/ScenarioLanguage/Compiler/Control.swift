import Kernel

/// A stretch of code that clean-up belongs to. A class: ways out of inner stretches cut pieces out of it.
final class Region {
    enum CleanUp {
        case nothing
        /// Gives back a grant.
        case release(Operand)
        case closeTimeout(Operand)
        case commit(Operand)
        /// Waits for the members of a group.
        case awaitMembers(Operand, Operand)
        case closeGenerator(Operand)
        case steps([Step])
    }

    let cleanUp: CleanUp
    /// The pieces that an exception handler covers.
    private(set) var ranges: [Range<Int32>] = []
    private var start: Int32?

    init(cleanUp: CleanUp) { self.cleanUp = cleanUp }

    func open(at position: Int32) { start = position }

    func close(at position: Int32) {
        if let start, start < position { ranges.append(start..<position) }
        start = nil
    }
}

/// The steps that deal with an error.
struct Handler {
    var error: Operand
    /// A bare `fail` raises the error again.
    var isCatch: Bool
    /// Whoever leaves the steps without raising it may have swallowed a cancellation.
    var mayBeCancellation: Bool
}

/// What surrounds the step that is compiled now.
enum Control {
    case loop(exit: Emitter.Label, next: Emitter.Label)
    /// A loop that `break` and `continue` do not mean.
    case hiddenLoop
    case region(Region)
    case handler(Handler)
    /// The steps in a group, which `spawn` into it.
    case group(Operand)
}
