import Kernel

/// What a name can mean.
enum Symbol {
    case parameter(Int, ValueType)
    /// A parameter that is drawn anew at each use.
    case distribution(DistributionSymbol)
    case state(ValueType)
    case resource(Int, ResourceKind)
    case family(Int, ResourceKind)
    case task(TaskSymbol)

    var noun: String {
        switch self {
        case .parameter, .distribution: "a parameter"
        case .state: "state"
        case .resource, .family: "a resource"
        case .task: "a task"
        }
    }
}

/// A parameter that holds a distribution.
struct DistributionSymbol {
    /// One of its values, which turns.
    struct Knob {
        var name: String
        /// In `Program.parameters`.
        var index: Int
        var type: ValueType
    }

    var function: FunctionKind
    /// In the order of the function's parameters; none of a file.
    var knobs: [Knob]
    /// What the function is called with; nil after a fault.
    var values: [TypedExpression]?
}

/// What is known of a task before its steps are compiled.
struct TaskSymbol {
    /// In `Program.routines`.
    var index: Int
    var parameters: [String] = []
    /// It yields.
    var isGenerator = false
    /// It may not wait.
    var isSync = false
}

/// The declarations of a scenario: one namespace.
struct GlobalScope {
    private(set) var names: [String] = []
    private var symbols: [String: Symbol] = [:]
    /// How long a connection of a pool takes to open, by the pool's index.
    var opening: [Int: Expression] = [:]
    /// Queues that never make a `put` wait, by their index.
    var roomyQueues: Set<Int> = []
    /// The files of measured values.
    let samples: SampleFiles
    /// Parts of the run that expectations ask of.
    let windows = WindowTable()
    /// Routines of tasks that may not wait.
    private(set) var syncRoutines: Set<Int> = []

    init(samples: SampleFiles = SampleFiles { _ in nil }) { self.samples = samples }

    subscript(name: String) -> Symbol? { symbols[name] }

    func task(_ name: String) -> TaskSymbol? { if case .task(let task) = symbols[name] { task } else { nil } }

    /// False when the name is taken.
    mutating func declare(_ name: String, _ symbol: Symbol) -> Bool {
        guard symbols[name] == nil else { return false }
        names.append(name)
        symbols[name] = symbol
        if case .task(let task) = symbol, task.isSync { syncRoutines.insert(task.index) }
        return true
    }
}

/// A variable of one task.
struct LocalVariable {
    var slot: Int
    var type: ValueType
    /// Bound by `catch`, not by the writer.
    var isImplicit = false
}

/// Everything that an expression may name where it stands.
struct Scope {
    enum Context {
        case task
        case expectation
        /// The initial value of state.
        case declaration
        /// Of a resource: evaluated when a parameter turns.
        case capacity
    }

    var globals: GlobalScope
    var locals: [String: LocalVariable] = [:]
    /// In the order of their slots.
    var localNames: [String] = []
    var context: Context

    /// Those of the names that are variables, in the order of their slots.
    func inSlotOrder(_ names: Set<String>) -> [String] {
        names.filter { locals[$0] != nil }.sorted { (locals[$0]?.slot ?? 0) < (locals[$1]?.slot ?? 0) }
    }

    mutating func declareLocal(_ name: String, _ variable: LocalVariable) {
        if locals[name] == nil { localNames.append(name) }
        locals[name] = variable
    }
}
