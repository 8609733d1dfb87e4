import Kernel

/// Uniform samples between 0 and 1, the same on every machine. Source: SplitMix64 (Steele, Lea, Flood 2014).
struct RandomSamples {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Double {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return (Double((z ^ (z >> 31)) >> 11) + 0.5) * 0x1p-53
    }

    /// Of so many exponential variables with mean 1.
    mutating func exponentialSum(of count: Int) -> Double {
        (0..<count).reduce(0) { sum, _ in sum - Mathematics.log(next()) }
    }
}
