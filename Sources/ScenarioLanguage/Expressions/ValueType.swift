import Kernel

/// What is known of a value before it exists. `any` fits everywhere: the run looks again.
indirect enum ValueType: Hashable, Sendable {
    case any
    case none
    case number
    case duration
    case rate
    case bool
    case text
    case list(ValueType)
    case record
    case error
    /// A task that was spawned.
    case handle
    case resource(ResourceKind)
    case grant

    /// As a fault names it: "a duration".
    var noun: String {
        switch self {
        case .any: "any value"
        case .none: "none"
        case .number: "a number"
        case .duration: "a duration"
        case .rate: "a rate"
        case .bool: "true or false"
        case .text: "a text"
        case .list: "a list"
        case .record: "a record"
        case .error: "an error"
        case .handle: "a task's handle"
        case .resource(let kind): kind.noun
        case .grant: "a grant"
        }
    }

    /// Whether a value of the other type may stand where this one is needed.
    func accepts(_ other: ValueType) -> Bool {
        switch (self, other) {
        case (.any, _), (_, .any): true
        case (.list(let mine), .list(let theirs)): mine.accepts(theirs)
        default: self == other
        }
    }

    /// The type of a place that holds now this, now that.
    func joined(_ other: ValueType) -> ValueType {
        switch (self, other) {
        case (.list(let mine), .list(let theirs)): .list(mine.joined(theirs))
        default: self == other ? self : .any
        }
    }

    /// What `for` and `[ ]` give of it; nil when it has no elements.
    var element: ValueType? {
        switch self {
        case .list(let element): element
        case .any, .record, .resource(.queue), .error: .any
        case .text: .text
        default: nil
        }
    }

    var isOrdered: Bool {
        switch self {
        case .number, .duration, .rate, .text, .any: true
        default: false
        }
    }

    init(_ constant: Constant) {
        self =
            switch constant {
            case .none: .none
            case .bool: .bool
            case .number: .number
            case .duration: .duration
            case .rate: .rate
            case .text: .text
            case .resource: .any
            }
    }
}
