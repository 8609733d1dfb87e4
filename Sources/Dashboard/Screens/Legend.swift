internal import Snapshots

/// What the signs of the run screen mean.
enum Legend {
    static let rows: [(signs: [Sign], meaning: String)] =
        LaneCell.allCases.compactMap { cell in cell.sign.map { ([$0, $0, $0], cell.meaning) } } + [
            ([Lane.turn], "had a turn on the loop"),
            ([Sign(.now, .running), Sign(.playhead, .track)], "the present"),
            ([Sign(.future, .timed, .dim), Sign(.future, .timed, .dim)], "settled, if nobody cuts it short"),
            ([Sign(.item, .bar), Sign(.room, .track)], "an item or a permit, and room for one"),
            ([Sign(.left, .bar), Sign(.gone, .track)], "time that is left, time that is gone"),
        ]
}
