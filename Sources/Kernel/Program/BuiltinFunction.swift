/// Functions that an expression may call, by the names of the language.
package enum BuiltinFunction: UInt8, Sendable, CaseIterable {
    case min
    case max
    case abs
    case round
    case floor
    case ceil
    case sqrt
    /// How many: items of a list or range, keys of a record, characters of a text.
    case count
    case sum
    /// The virtual time.
    case now
    /// The virtual time at which a load means to be, which a busy loop may have put off.
    case schedule
    /// Whether two values are within a share of the second: near(x, y, 5%).
    case near

    package var name: String { "\(self)" }

    /// How many arguments; nil: one or more (a single list counts as its items).
    package var arity: Int? {
        switch self {
        case .min, .max: nil
        case .abs, .round, .floor, .ceil, .sqrt, .count, .sum: 1
        case .now, .schedule: 0
        case .near: 3
        }
    }
}
