import Experiments
import Kernel
import Snapshots

/// Whether intervals are as sure as they say: M/M/1 at load ½, whose mean wait is known.
///
/// A thousand experiments, each of so many replications; the intervals of about 950 contain the truth. A binomial with
/// n = 1000 and p = 0.95 lies outside 930 to 979 one time in 300; the seeds are fixed.
struct Coverage {
    private static let experiments = 1000
    private static let replications = 20
    private static let customers = 2000
    /// Load / (1 - load), times the service of a second.
    private static let truth = 1.0
    static let expected = 930...979

    /// How many of the intervals contain the truth.
    static func count() throws -> Int {
        let program = try Workload(name: "mm1", parameter: "customers").program()
        return try (0..<experiments).count { experiment in
            let waits = try (0..<replications).map { replication in
                try meanWait(program, seed: ReplicationSeeds.seed(UInt64(experiment), replication))
            }
            return Estimate.mean(of: waits).interval?.contains(truth) == true
        }
    }

    private static func meanWait(_ program: Program, seed: UInt64) throws -> Double {
        var kernel = Kernel(program: program, seed: seed)
        try kernel.apply(.set(parameter: "rate", value: "0.5/s"))
        try kernel.apply(.set(parameter: "customers", value: "\(customers)"))
        _ = kernel.advance(.init())
        return kernel.report().resources[0].meanWait
    }
}
