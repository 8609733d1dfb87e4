import Snapshots

/// Chooses a speed at which a whole run is worth watching.
enum Pace {
    /// How long a run should take on the wall.
    static let target = Nanoseconds(15_000_000_000)

    /// Powers of two, 1/64 to 65,536 (eleven days in 15 s): the steps of the speed keys.
    private static let speeds = (0...22).map { Double(sign: .plus, exponent: $0 - 6, significand: 1) }

    /// - Parameter length: the run's virtual length; nil when it is not known, which plays in real time.
    static func speed(forLength length: Nanoseconds?) -> Double {
        guard let length, length > .zero else { return 1 }
        let wanted = length.seconds / target.seconds
        return speeds.first { wanted <= $0 * 2.squareRoot() } ?? speeds[speeds.count - 1]
    }
}
