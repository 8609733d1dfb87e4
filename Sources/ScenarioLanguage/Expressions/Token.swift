import Kernel

struct Token {
    enum Kind: Equatable {
        case literal(Constant)
        /// Between single quotes; `range` is what stands inside them.
        case text(Range<Int>)
        case name(String)
        /// A word of the language: `if then else or and not in for true false none`.
        case word(String)
        case symbol(String)
        case end
    }

    var kind: Kind
    /// Offset of its first scalar.
    var offset: Int

    static let words: Set<String> = ["if", "then", "else", "or", "and", "not", "in", "for"]
    static let constants: [String: Constant] = ["true": .bool(true), "false": .bool(false), "none": .none]

    static func isReserved(_ name: String) -> Bool { words.contains(name) || constants[name] != nil }
}

/// Why an expression could not be read, and where it stopped.
struct SyntaxError: Error {
    var message: String
    var offset: Int
}
