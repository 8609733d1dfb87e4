/// The seeds of the replications of one experiment: the first is the experiment's own, so that one replication is the
/// run that `orrery run` makes; no two of the others are alike.
///
/// Every setting of a sweep takes the same seeds, so that they are compared on the same luck (common random numbers).
package enum ReplicationSeeds {
    /// The seed of replication `index`, from 0. Below 2³² after the first, so that a person can type it.
    package static func seed(_ base: UInt64, _ index: Int) -> UInt64 {
        guard index > 0 else { return base }
        let start =
            mixed(UInt32(truncatingIfNeeded: base)) ^ mixed(UInt32(truncatingIfNeeded: base >> 32) ^ 0x9e37_79b9)
        return UInt64(mixed(start &+ UInt32(truncatingIfNeeded: index)))
    }

    /// A bijection. Source: the finaliser of MurmurHash3 (A. Appleby, 2011).
    private static func mixed(_ word: UInt32) -> UInt32 {
        var h = (word ^ (word >> 16)) &* 0x85eb_ca6b
        h = (h ^ (h >> 13)) &* 0xc2b2_ae35
        return h ^ (h >> 16)
    }
}
