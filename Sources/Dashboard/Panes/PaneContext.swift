internal import Snapshots

/// What a pane needs to know when it is drawn.
struct PaneContext: Sendable {
    let material: PaneMaterial
    /// Inside the border.
    let size: Size
    /// Tasks stand in the order of creation, one a row: then they are indented below their parents.
    var showsTree = true
    /// How many events are newer than those shown.
    var eventOffset = 0
    /// The line of the source that is to be in view, from 1.
    var line = 1
    /// The entry that the keys of the pane act on, whether or not it has the focus.
    var current = 0
    /// The run beside this one, where the lanes of both stand below each other.
    var other: RunSnapshot?
    /// Tasks that wait for each other in a ring.
    var cycle = WaitCycle()
    var bars = BarStyle.fine
    /// Significant digits of times that run.
    var digits = 3

    var run: RunSnapshot { material.run }
    var now: Nanoseconds { run.position.time }
    var columns: Int { size.columns }

    /// How much of the time that lanes and histories cover is past, 0 to 1.
    var present: Double {
        let span = (run.tasks.laneEnd - run.tasks.laneStart).seconds
        return span > 0 ? ((now - run.tasks.laneStart).seconds / span).clampedToUnit : 1
    }
}
