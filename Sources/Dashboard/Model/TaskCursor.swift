internal import Snapshots

/// Where one stands in the task list, of which only a window is known.
///
/// Until somebody moves, the window follows the action: it goes down as the tasks at its top come to their end.
struct TaskCursor: Sendable, Hashable {
    private(set) var chosen: TaskID?
    /// The first row asked for.
    private(set) var offset = 0
    /// A row that is to be chosen as soon as a snapshot shows which task stands there.
    private(set) var pending: Int?
    /// The window keeps the chosen task in view, wherever the order moves it.
    private(set) var follows = false
    private var isTouched = false

    mutating func move(by step: Int, in table: TaskTable, rows: Int) {
        let current = pending ?? index(in: table)
        choose(row: current.map { $0 + step } ?? table.offset, in: table, rows: rows)
    }

    mutating func choose(row: Int, in table: TaskTable, rows: Int) {
        guard table.matching > 0 else { return }
        let target = min(max(0, row), table.matching - 1)
        isTouched = true
        follows = true
        offset = min(max(offset, target - max(1, rows) + 1), target)
        let position = target - table.offset
        chosen = table.rows.indices.contains(position) ? table.rows[position].id : chosen
        pending = table.rows.indices.contains(position) ? nil : target
    }

    /// Chooses a task that may be out of view: the window follows it.
    mutating func choose(_ task: TaskID) {
        isTouched = true
        follows = true
        chosen = task
        pending = nil
    }

    /// Moves the window and leaves the choice where it is.
    mutating func scroll(by step: Int, in table: TaskTable, rows: Int) {
        isTouched = true
        follows = false
        offset = min(max(0, offset + step), max(0, table.matching - rows))
    }

    /// What a new snapshot shows. `alive` is how many tasks live; nil where the order is none in which the window could
    /// follow them.
    mutating func receive(_ table: TaskTable, rows: Int, alive: Int?) {
        if let row = pending {
            resolve(row, in: table)
        } else if follows {
            offset = table.offset
        } else if !isTouched, let alive {
            followAction(table, rows: rows, alive: alive)
        }
        offset = min(offset, max(0, table.matching - rows))
    }

    private func index(in table: TaskTable) -> Int? {
        guard let chosen, let position = table.rows.firstIndex(where: { $0.id == chosen }) else { return nil }
        return table.offset + position
    }

    private mutating func resolve(_ row: Int, in table: TaskTable) {
        let position = row - table.offset
        if table.rows.indices.contains(position) {
            chosen = table.rows[position].id
            pending = nil
        } else if row >= table.matching {
            pending = table.matching > 0 ? table.matching - 1 : nil
        }
    }

    private mutating func followAction(_ table: TaskTable, rows: Int, alive: Int) {
        guard table.offset == offset, table.matching > rows, rows > 3 else { return }
        let margin = rows / 4
        let shown = table.rows.prefix(rows)
        guard let ended = shown.firstIndex(where: \.state.isEnded) else {
            offset = max(0, offset - margin)
            return
        }
        // A few that live above those that have ended (loads, servers) keep nobody from the rest.
        let past = shown.count(where: \.state.isEnded)
        guard past * 2 > rows, shown.count - past < alive else { return }
        if let next = shown[ended...].firstIndex(where: { !$0.state.isEnded }) {
            if next > margin { offset = table.offset + next - margin }
        } else {
            // Further down; at the end of the list, those that live are the ones at its top.
            offset = table.offset + rows < table.matching ? offset + rows / 2 : 0
        }
    }
}
