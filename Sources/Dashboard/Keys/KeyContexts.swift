/// Where a key has its meaning. One context is in force at a time.
struct KeyContexts: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let list = KeyContexts(rawValue: 1)
    static let run = KeyContexts(rawValue: 2)
    static let details = KeyContexts(rawValue: 4)
    static let help = KeyContexts(rawValue: 8)
    /// A scenario that did not load.
    static let problems = KeyContexts(rawValue: 16)

    /// While the filter of the list is written: other characters are text.
    static let filter = KeyContexts(rawValue: 32)

    static let singles: [KeyContexts] = [.list, .run, .details, .help, .problems, .filter]
    /// Wherever keys are not text.
    static let anywhere: KeyContexts = [.list, .run, .details, .help, .problems]
}
