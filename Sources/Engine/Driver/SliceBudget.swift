/// How many transitions are made between two looks at the mailbox, learnt from how long they took.
struct SliceBudget {
    static let target = Duration.milliseconds(1)
    /// The most is little enough for a slice of the cheapest transitions; the least, for one of the dearest.
    static let range = 64...32_768

    private(set) var transitions = 2_048

    /// Takes account of a slice that made `made` transitions in `elapsed`.
    mutating func learn(made: Int, in elapsed: Duration) {
        let ratio = elapsed > .zero ? Self.target / elapsed : 2
        let affordable = Double(made) * ratio
        if ratio < 1 {
            transitions = Self.clamp(affordable)
        } else if made >= transitions {
            transitions = Self.clamp(min(affordable, Double(transitions) * 2))
        }
    }

    private static func clamp(_ count: Double) -> Int {
        Int(min(max(count, Double(range.lowerBound)), Double(range.upperBound)))
    }
}
