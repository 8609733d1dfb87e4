/// How many rows a part of the screen needs and could use, its border included.
struct Demand: Sendable, Hashable {
    var minimum: Int
    var wanted: Int
    /// Its share of what there is beyond the minima.
    var weight: Int

    /// Shares `total` rows out: first the minima, then a row at a time to whoever has least for its weight and wants
    /// more, the rest to whoever wants most: it has most use for more. The sum is `total` whenever the minima fit.
    static func share(_ total: Int, among demands: [Demand]) -> [Int] {
        var rows = demands.map(\.minimum)
        var left = total - rows.reduce(0, +)
        while left > 0, let next = hungriest(rows, demands) {
            rows[next] += 1
            left -= 1
        }
        if left > 0, let heir = demands.indices.max(by: { demands[$0].wanted < demands[$1].wanted }) {
            rows[heir] += left
        }
        return rows
    }

    private static func hungriest(_ rows: [Int], _ demands: [Demand]) -> Int? {
        demands.indices.filter { rows[$0] < demands[$0].wanted }
            .min { rows[$0] * demands[$1].weight < rows[$1] * demands[$0].weight }
    }
}
