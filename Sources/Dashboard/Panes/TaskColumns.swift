/// How the width of the task list is shared out.
struct TaskColumns: Sendable, Hashable {
    let name: Int
    let phrase: Int
    /// Time in the state; 0 when there is no room for it.
    let age: Int
    /// The timeline; 0 when there is no room for it.
    let lane: Int

    static let sign = 2
    private static let ageWidth = 7

    init(columns: Int) {
        let rest = max(0, columns - Self.sign)
        guard columns >= 60 else {
            age = columns >= 36 ? Self.ageWidth : 0
            name = min(rest, max(8, columns / 3))
            phrase = max(0, rest - name - 1 - (age > 0 ? age + 1 : 0))
            lane = 0
            return
        }
        age = Self.ageWidth
        name = min(24, max(14, columns / 7))
        phrase = min(38, max(23, columns * 3 / 10))
        lane = rest - name - 1 - phrase - 1 - age - 2
    }
}
