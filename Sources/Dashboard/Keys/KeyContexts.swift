/// Where a key has its meaning. One context is in force at a time.
struct KeyContexts: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let list = KeyContexts(rawValue: 1)
    static let run = KeyContexts(rawValue: 2)
    static let details = KeyContexts(rawValue: 4)
    /// A list of things to run: the help, the faults, the branches, what can be written to a file.
    static let menu = KeyContexts(rawValue: 8)
    /// A scenario that did not load.
    static let problems = KeyContexts(rawValue: 16)
    /// A note or a question lies at the foot of the run.
    static let moment = KeyContexts(rawValue: 32)

    /// While the filter of the list is written: other characters are text. So in the three below.
    static let filter = KeyContexts(rawValue: 64)
    /// While the filter of the tasks is written.
    static let taskFilter = KeyContexts(rawValue: 128)
    /// While a menu is searched.
    static let search = KeyContexts(rawValue: 256)
    /// While the value of a knob is written.
    static let prompt = KeyContexts(rawValue: 512)

    /// Where characters are text.
    static let writing: KeyContexts = [.filter, .taskFilter, .search, .prompt]
    /// Wherever keys are not text.
    static let anywhere: KeyContexts = [.list, .run, .details, .menu, .problems, .moment]
    static let singles: [KeyContexts] = (0..<10).map { KeyContexts(rawValue: 1 << $0) }

    var singles: [KeyContexts] { Self.singles.filter(contains) }
    var count: Int { rawValue.nonzeroBitCount }
}
