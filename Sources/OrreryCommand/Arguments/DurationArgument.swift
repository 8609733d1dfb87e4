internal import ArgumentParser
internal import Kernel
internal import Snapshots

/// A span of virtual time as the scenario language writes it: `60s`, `1.5h`.
struct DurationArgument: ExpressibleByArgument, Equatable {
    var nanoseconds: Nanoseconds

    init?(argument: String) {
        guard case .duration(let duration) = Constant(parsing: argument), duration >= .zero else { return nil }
        nanoseconds = duration
    }
}
