internal import ArgumentParser
internal import Snapshots

extension Speed: ExpressibleByArgument {
    /// `4x`, `0.5x`, `4` or `max`.
    init?(argument: String) {
        if argument == "max" {
            self = .max
        } else {
            let digits = argument.hasSuffix("x") ? String(argument.dropLast()) : argument
            guard let factor = Double(digits), factor.isFinite, factor > 0 else { return nil }
            self = .times(factor)
        }
    }
}
