/// A kind of step: everything that the reader, the compiler, the schema and the reference know of it.
struct StepKind: Sendable {
    enum Head: Sendable {
        /// A bare word.
        case none
        /// A bare word, or a word with a value.
        case optional(SlotKind)
        case required(SlotKind)

        var slot: SlotKind? {
            switch self {
            case .none: nil
            case .optional(let slot), .required(let slot): slot
            }
        }
    }

    struct Option: Sendable {
        var name: String
        var slot: SlotKind
        var isRequired = false
        var summary: String
    }

    /// A variable that the step makes in its task, beside the one named by `as`.
    struct Binding {
        enum Source {
            case type(ValueType)
            case value(Expression)
            case element(of: Expression)
        }

        var name: Name
        var source: Source
        /// Made by the language, not named by the writer.
        var isImplicit = false
    }

    var name: String
    var head: Head
    var options: [Option] = []
    /// The type of what `as` binds; nil when there is nothing to bind.
    var gives: ValueType?
    /// One sentence.
    var summary: String
    /// A few lines of YAML: one step.
    var example: String
    /// Nil: the step is known, and not playable yet.
    var compile: (@Sendable (Step, inout RoutineCompiler) -> Void)?
    var bindings: @Sendable (Step) -> [Binding] = { _ in [] }

    /// Its own options and those of every step; only what gives something can be named.
    var writableOptions: [Option] { options + StepTable.common.filter { $0.name != "as" || gives != nil } }

    /// An option of its own or of every step, whether or not it makes sense here.
    func takes(_ name: String) -> Bool { (options + StepTable.common).contains { $0.name == name } }

    func option(_ name: String) -> Option? { options.first { $0.name == name } }
}

extension StepKind.Option {
    static func required(_ name: String, _ slot: SlotKind, _ summary: String) -> Self {
        Self(name: name, slot: slot, isRequired: true, summary: summary)
    }

    static func optional(_ name: String, _ slot: SlotKind, _ summary: String) -> Self {
        Self(name: name, slot: slot, summary: summary)
    }

    /// The steps that a step wraps.
    static let body = required("do", .steps, "The steps inside.")

    /// On every step that waits for somebody else.
    static let limits: [Self] = [
        optional("within", .duration, "How long it waits at most; the work goes on. Then `else`, or TimeoutError."),
        optional("else", .steps, "Instead of TimeoutError when the wait took too long."),
    ]
}
