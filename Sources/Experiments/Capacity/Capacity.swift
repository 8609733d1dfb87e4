/// What a search for a limit found over several seeds.
package struct Capacity: Sendable {
    package var knob: Knob
    /// One for each seed.
    package var knees: [Knee]
    /// One for each seed whose knee lies within the range.
    package var recoveries: [Recovery]

    package init(knob: Knob, knees: [Knee], recoveries: [Recovery]) {
        self.knob = knob
        self.knees = knees
        self.recoveries = recoveries
    }

    /// The middles of the knees that lie within the range; for whole numbers the first value at which it holds.
    private var places: [Double] {
        knees.compactMap { knee in
            guard case .between(let low, let high) = knee else { return nil }
            return knob.isWhole ? high : (low + high) / 2
        }
    }

    /// Nil unless every knee lies within the range: a mean of some would be that of the lucky.
    package var estimate: Estimate? {
        places.count == knees.count && !places.isEmpty ? Estimate.mean(of: places) : nil
    }

    /// The greatest value at which it held for no seed, and the least at which it did for all.
    package var spread: Interval? {
        var (lows, highs): ([Double], [Double]) = ([], [])
        for case .between(let low, let high) in knees {
            lows.append(low)
            highs.append(high)
        }
        guard let low = lows.min(), let high = highs.max() else { return nil }
        return Interval(low: low, high: high)
    }

    /// At least half of the runs that could be judged did not recover.
    package var hasTwoStates: Bool {
        let told = recoveries.count { $0 != .untold }
        return told > 0 && recoveries.count { $0 == .stays } * 2 >= told
    }
}
