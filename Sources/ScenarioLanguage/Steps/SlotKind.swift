import Kernel

/// What may stand behind the colon of a step's head or option.
enum SlotKind: Hashable, Sendable {
    /// An expression; quoted, a text; a list or map, a list or record of values.
    case value
    case number
    case duration
    case condition
    /// Words; `{expression}` is filled in.
    case text
    /// `task(args)`, `task(args) for x in list if condition`, a list of jobs, a handle.
    case job
    case steps
    /// `place = value`
    case assignment
    /// `x in list`
    case loop
    /// Of a variable that the step makes.
    case name
    /// One resource, of one of these kinds.
    case resource([ResourceKind])
    /// One or a list.
    case resources([ResourceKind])
    /// `ValueError`
    case errorName
    /// One or a list.
    case errorNames
    /// Steps for any failure, or a map from error names to steps.
    case catches
    /// One of these words.
    case choice([String])

    /// As a fault names it: "a duration".
    var noun: String {
        switch self {
        case .value: "a value"
        case .number: "a number"
        case .duration: "a duration"
        case .condition: "a condition"
        case .text: "a text"
        case .job: "a task call or a handle"
        case .steps: "a list of steps"
        case .assignment: "`place = value`"
        case .loop: "`x in list`"
        case .name: "a name: a word without blanks"
        case .resource(let kinds), .resources(let kinds): kinds.noun
        case .errorName, .errorNames: "an error's name"
        case .catches: "steps, or a map from error names to steps"
        case .choice(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
        }
    }
}
