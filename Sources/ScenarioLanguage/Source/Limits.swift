/// How large a scenario may be. Files are untrusted: each bound ends in a fault, never in a hang.
package enum Limits {
    /// Of the file.
    package static let bytes = 1_000_000
    /// Of YAML lists and maps in each other.
    static let nesting = 64
    /// Of the operators, brackets and calls of an expression in each other.
    static let expressionDepth = 48
    /// Of one expression, fields and elements included.
    static let operators = 128
    static let steps = 20_000
    /// Parameters, resources, state and tasks together.
    static let names = 5_000
    /// Tasks, blocks that are tasks of their own included.
    static let tasks = 4_000
    /// Of one task.
    static let parameters = 100
    /// Of one load: each is inside the expression of those before it.
    static let stages = 30
    /// Parts of the run that `during` asks of.
    static let windows = 16
    /// Stages of loads beyond that are not measured on their own.
    static let windowsWithStages = 48
    static let sampleFiles = 16
    static let samples = 100_000
    static let variants = 32
    /// Of the loop.
    static let workers = 1_000
    /// Characters of a name.
    static let name = 200
    /// Clean-up is compiled once for every way out, so code can be much longer than its source.
    static let instructions = 200_000
    /// Assignments of one task up to which it is watched for lost updates.
    static let watchedAssignments = 500
    /// Resources that one step holds: each is inside the protection of the one before.
    static let heldResources = 16
    /// Words that "did you mean" looks at.
    static let candidates = 1_000
    /// Slots of one task's frame.
    static let slots = 8_000
    /// More than anybody mends in one go.
    static let faults = 200
    /// Duplicate keys told in one go: each costs a new parse, of so many bytes together.
    static let duplicateKeys = 16
    static let duplicateBytes = 2_000_000
    /// Characters of a fault's message.
    static let message = 500
    /// Characters of the source that a message quotes.
    static let quoted = 40
}
