import Kernel

/// A function of the language: what the checker, the schema and the reference know of it.
struct FunctionKind: Sendable {
    struct Parameter: Sendable {
        var name: String
        /// One of these; empty for any.
        var types: [ValueType]
        var isRequired = true
    }

    /// How arguments become an expression.
    enum Meaning: Sendable {
        case builtin(BuiltinFunction)
        case draw(DistributionKind)
        /// A draw from the values of a file.
        case sample
        case logTime
        case logOrder
        case finding
        /// A part of the run, which is asked for a figure.
        case window
        /// Known, and not to be played.
        case notYet
    }

    /// The type of what it gives.
    enum Result: Sendable {
        case fixed(ValueType)
        /// That of the argument with this index.
        case sameAs(Int)
        /// That of the items of its only list, or of its arguments.
        case item
    }

    var name: String
    var parameters: [Parameter]
    /// More arguments like the last may follow.
    var isVariadic = false
    /// All arguments have one type.
    var isUniform = false
    var isOnlyExpected = false
    var result: Result
    var meaning: Meaning
    var summary: String
    var example: String

    /// Whether it gives a draw: a parameter may hold it.
    var isDistribution: Bool {
        switch meaning {
        case .draw, .sample: true
        default: false
        }
    }

    /// `near(value, target, share)`
    var signature: String {
        "\(name)(\(parameters.map(\.name).joined(separator: ", "))\(isVariadic ? ", …" : ""))"
    }
}
