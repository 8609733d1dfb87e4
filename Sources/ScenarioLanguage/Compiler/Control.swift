import Kernel

/// A stretch of code that clean-up belongs to. A class: ways out of inner stretches cut pieces out of it.
final class Region {
    enum CleanUp {
        case nothing
        /// Gives back a grant.
        case release(Operand)
        case closeTimeout(Operand)
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

/// What surrounds the step that is compiled now.
enum Control {
    case loop(exit: Emitter.Label, next: Emitter.Label)
    case region(Region)
    /// The steps of a `catch`, with the slot of the error that a bare `fail` raises again.
    case handler(error: Operand)
}
