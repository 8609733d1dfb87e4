/// The seeds that "another seed" goes through: SplitMix64 (Steele, Lea, Flood 2014), cut to 32 bits so that a person
/// can type one.
enum SeedSequence {
    static func next(after seed: UInt64) -> UInt64 {
        var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ (mixed >> 31)) >> 32
    }
}
