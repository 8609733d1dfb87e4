/// Texts that the kernel itself needs: the first objects of every arena, so that an index says which it is.
enum WellKnownText: Int, CaseIterable {
    case cancelled = 1
    case timeoutError, typeError, valueError, invalidStateError, memoryError, recursionError, runawayError, runtimeError
    case queueFull, connectionError, exceptionGroup, generatorExit, errors
    case kind, message, line

    var text: String {
        switch self {
        case .cancelled: "Cancelled"
        case .timeoutError: "TimeoutError"
        case .typeError: "TypeError"
        case .valueError: "ValueError"
        case .invalidStateError: "InvalidStateError"
        case .memoryError: "MemoryError"
        case .recursionError: "RecursionError"
        case .runawayError: "RunawayError"
        case .runtimeError: "RuntimeError"
        case .queueFull: "QueueFull"
        case .connectionError: "ConnectionError"
        case .exceptionGroup: "ExceptionGroup"
        case .generatorExit: "GeneratorExit"
        case .errors: "errors"
        case .kind: "kind"
        case .message: "message"
        case .line: "line"
        }
    }

    var value: Value { Value(.text, rawValue) }
}

/// An error of the language that an instruction raises.
struct Raise: Error {
    var kind: WellKnownText
    var message: String
    /// The instruction, when it is not the running task's present one.
    var pc: Int32?

    /// It is about the run as a whole: no task may catch it.
    var endsRun: Bool { kind == .memoryError || kind == .runawayError }

    init(kind: WellKnownText, message: String, at pc: Int32? = nil) {
        self.kind = kind
        self.message = message
        self.pc = pc
    }

    static func type(_ message: String) -> Raise { Raise(kind: .typeError, message: message) }
    static func value(_ message: String) -> Raise { Raise(kind: .valueError, message: message) }

    // Of the hot path: kept out of it, as the compiler would make the texts ready at each entry into the loop.
    @inline(never) static func divisionByZero() -> Raise { .value("division by zero") }
    @inline(never) static func notFinite() -> Raise { .value("the result is not a finite number") }
    @inline(never) static func durationTooLong() -> Raise { .value("a duration past 292 years") }
}
