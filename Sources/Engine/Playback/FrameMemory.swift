import Kernel
import Snapshots

/// What is kept from one frame to the next, because to make it takes a pass over all tasks, all records or all buckets of a
/// histogram. Good for as long as the view moves forward; it is made anew when the view goes elsewhere.
struct FrameMemory {
    /// A pass takes some 25 ns a task; it is to take no more than a hundredth of the time.
    private static let passInterval = Duration.nanoseconds(2_500)
    /// Nobody reads percentiles that change faster.
    private static let figuresInterval = Duration.milliseconds(250)

    /// Nobody reads a list of which each frame shows another part.
    private static let eventsInterval = Duration.milliseconds(125)

    private var listing = Kept<Query, TaskListing>()
    private var kinds = Kept<Int, [KindRow]>()
    private var events = Kept<Query.Window, EventTable>()
    private var lanes = LaneMemory()

    /// The tasks on the screen: a pass at each place, or every so often while the run plays.
    mutating func listing(_ query: Query, of view: borrowing RunView, at now: Duration, isPlaying: Bool) -> TaskListing
    {
        let interval = isPlaying ? Self.passInterval * view.kernel.taskCount : nil
        if let kept = listing.value(for: query, at: view.position, now, lasting: interval) { return kept }
        let made = view.kernel.list(query)
        listing.keep(made, for: query, at: view.position, now)
        return made
    }

    mutating func kinds(
        columns: Int, of view: borrowing RunView, at now: Duration, isPlaying: Bool, theory: QueueTheorist?
    ) -> [KindRow] {
        let interval = isPlaying ? Self.figuresInterval : nil
        if let kept = kinds.value(for: columns, at: view.position, now, lasting: interval) { return kept }
        var made = view.kernel.kindRows(columns: columns)
        if let theory, let queue = view.kernel.presentQueue(), let said = theory(queue),
            let row = made.firstIndex(where: { $0.name == said.task })
        {
            made[row].theory = said
        }
        kinds.keep(made, for: columns, at: view.position, now)
        return made
    }

    /// The latest events. While so many come that none of a frame would be seen in the next, they stand for a moment.
    mutating func events(
        _ window: Query.Window, of view: borrowing RunView, among inputs: [RecordedInput], at now: Duration,
        isPlaying: Bool
    ) -> EventTable {
        let interval = isPlaying ? Self.eventsInterval : nil
        if let kept = events.value(for: window, at: view.position, now, lasting: interval),
            Int(view.kernel.eventCount) - kept.total >= window.limit
        {
            return kept
        }
        let made = view.latestEvents(window, among: inputs)
        events.keep(made, for: window, at: view.position, now)
        return made
    }

    mutating func drawLanes(of view: borrowing RunView, in window: LaneWindow, into run: inout RunSnapshot) {
        lanes.draw(into: &run, from: view.history, now: view.shown.rawValue, in: window) {
            view.kernel.describe($0).on
        }
    }
}

/// A value that was made for a key at a place of the run.
struct Kept<Key: Equatable, Value> {
    private var made: (key: Key, position: Position, at: Duration, value: Value)?

    /// The value, when it is of this very place, or not older than `interval`; nil when it has to be made anew.
    func value(for key: Key, at position: Position, _ now: Duration, lasting interval: Duration?) -> Value? {
        guard let made, made.key == key else { return nil }
        if made.position == position { return made.value }
        guard let interval, now < made.at + interval else { return nil }
        return made.value
    }

    mutating func keep(_ value: Value, for key: Key, at position: Position, _ now: Duration) {
        made = (key, position, now, value)
    }
}
