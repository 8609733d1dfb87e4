/// A population that grows and shrinks by one: its long-run distribution from its rates.
///
/// Source: L. Kleinrock, Queueing Systems I (1975), 3.1: p(n + 1) = p(n) birth(n) / death(n + 1).
struct BirthDeathChain {
    /// The chance of each size, from 0.
    let chances: [Double]

    /// - Parameters:
    ///   - limit: the greatest size; nil for none, and then the sizes end where they no longer count.
    ///   - birth: the rate at which a population of that size grows.
    ///   - death: the rate at which it shrinks, of sizes from 1.
    init(limit: Int?, birth: (Int) -> Double, death: (Int) -> Double) {
        var weights = [1.0]
        var total = 1.0
        while weights.count <= limit ?? Self.sizes {
            let size = weights.count
            let weight = weights[size - 1] * birth(size - 1) / death(size)
            weights.append(weight)
            total += weight
            if limit == nil, weight < total * 1e-18, weight < weights[size - 1] { break }
            if total > 1e250 {
                for index in weights.indices { weights[index] *= 1e-250 }
                total *= 1e-250
            }
        }
        chances = weights.map { $0 / total }
    }

    private static let sizes = 1_000_000

    func mean(_ value: (Int) -> Double) -> Double {
        chances.enumerated().reduce(0) { $0 + $1.element * value($1.offset) }
    }
}
