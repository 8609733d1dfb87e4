internal import ArgumentParser
internal import Snapshots

/// A span of virtual time with its unit glued to it, as the scenario language writes it: `60s`, `1.5h`.
struct DurationArgument: ExpressibleByArgument, Equatable {
    var nanoseconds: Nanoseconds

    private static let units: KeyValuePairs = [
        "ns": 1e-9, "us": 1e-6, "ms": 1e-3, "min": 60.0, "h": 3600.0, "s": 1.0,
    ]

    init?(argument: String) {
        guard let unit = Self.units.first(where: { argument.hasSuffix($0.key) }),
            let number = Double(argument.dropLast(unit.key.count)), number.isFinite, number >= 0
        else { return nil }
        nanoseconds = Nanoseconds(seconds: number * unit.value)
    }
}
