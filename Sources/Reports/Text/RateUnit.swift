/// The time in which a table counts, for all its rows the same.
struct RateUnit: Equatable {
    let name: String
    /// Seconds.
    let length: Double

    private static let all = [
        RateUnit(name: "per second", length: 1), RateUnit(name: "per minute", length: 60),
        RateUnit(name: "per hour", length: 3600),
    ]
    /// What happens less often is told in a longer time.
    private static let least = 0.1

    /// The shortest in which the greatest of the rates, times a second, is a number that reads well.
    init(for rates: some Sequence<Double>) {
        let greatest = rates.max() ?? 0
        self = Self.all.first { greatest == 0 || greatest * $0.length >= Self.least } ?? Self.all[Self.all.count - 1]
    }

    private init(name: String, length: Double) {
        self.name = name
        self.length = length
    }

    func readable(_ rate: Double) -> String { (rate * length).readable }
}
