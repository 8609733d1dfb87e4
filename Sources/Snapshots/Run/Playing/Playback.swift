/// How the run is being played.
package struct Playback: Sendable, Equatable {
    package enum Status: Sendable, Equatable {
        case paused
        case playing
        /// The run has ended; the view may still stand in its past.
        case finished
        /// On the way to a far position; the fraction done, 0 to 1.
        case seeking(Double)
    }

    package var status: Status
    package var speed: Speed
    /// What is on the screen.
    package var position: Position
    /// The furthest point that this branch has reached.
    package var head: Position
    /// When the run is known to end, at its own end; else nil.
    package var end: Nanoseconds?
    /// The number of this branch, from 0, and how many there are.
    package var branch: Int
    package var branches: Int
    package var branchRows: [BranchRow]
    /// In order of position, at most a few hundred.
    package var markers: [Marker]
    /// The moment that the view stands at.
    package var moment: Moment?
    package var origin: Origin

    /// What this branch came from, beside the scenario and the seed.
    package struct Origin: Sendable, Equatable {
        /// What the run began with.
        package var opening: [Input]
        /// How many inputs came later.
        package var changes: Int
        /// Where the run was to stop, when that was asked for.
        package var until: Nanoseconds?

        package init(opening: [Input] = [], changes: Int = 0, until: Nanoseconds? = nil) {
            self.opening = opening
            self.changes = changes
            self.until = until
        }
    }

    package init(
        status: Status, speed: Speed, position: Position, head: Position, end: Nanoseconds? = nil, branch: Int = 0,
        branches: Int = 1, branchRows: [BranchRow] = [], markers: [Marker] = [], moment: Moment? = nil,
        origin: Origin = Origin()
    ) {
        self.status = status
        self.speed = speed
        self.position = position
        self.head = head
        self.end = end
        self.branch = branch
        self.branches = branches
        self.branchRows = branchRows
        self.markers = markers
        self.moment = moment
        self.origin = origin
    }
}
