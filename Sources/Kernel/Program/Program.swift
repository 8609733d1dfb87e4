package import Snapshots

/// A scenario, compiled: flat tables that the kernel runs. Immutable, and the same for every run of one variant.
package struct Program: Sendable {
    package var name: String
    package var code: [Instruction]
    /// The scenario's line of each instruction, from 1; 0 for none. Cold: read only to render.
    package var lines: [Int32]
    /// What shared operands address, in order. The first `Operand.temporaryCount` are temporaries.
    package var shared: [SharedValue]
    /// Task kinds. The first is `main`.
    package var routines: [Routine]
    /// Innermost first within a routine.
    package var handlers: [ExceptionHandler]
    package var resources: [ResourceDeclaration]
    package var parameters: [ParameterDeclaration]
    package var templates: [[TemplatePart]]
    package var callSites: [CallSite]
    package var drawSites: [DrawSite]
    package var samples: [SampleTable]
    /// Code that fills the state slots, ended by `result`; nil when there is no state.
    package var initializer: Int32?
    /// How many tasks may compute at once.
    package var workers: Int
    /// The run is stopped at this instant, unless it has ended before.
    package var horizon: Nanoseconds
    /// Expression code of how long nothing counts: measures begin anew at that instant.
    package var warmup: Int32?
    /// What lives when main ends may finish (as arrivals do), rather than being cancelled.
    package var drains: Bool
    /// Expression code of how long it may take at most.
    package var drainLimit: Int32?
    /// What happens at given times, in the order of the text.
    package var script: [ScriptEntry]
    package var expectations: [Expectation]
    /// Parts of the run that expectations and figures ask of, by the number that `measure` has; at most 64.
    package var windows: [WindowDeclaration] = []
    /// What an experiment asks of the run.
    package var figures: [Figure]
    /// Somebody looks at the run while it goes on: what ended lately is kept.
    package var isWatched = false
    /// What makes the arrivals and the users.
    package var loads: [LoadDeclaration] = []
    /// The queue that the scenario is as a whole, when it is one.
    package var queue: QueueDeclaration?
    /// What stands beside each `note` instruction, in the order of the code. A step in clean-up code has several.
    package var moments: [MomentDeclaration]

    package init(
        name: String, code: [Instruction] = [], lines: [Int32] = [], shared: [SharedValue] = [],
        routines: [Routine] = [], handlers: [ExceptionHandler] = [], resources: [ResourceDeclaration] = [],
        parameters: [ParameterDeclaration] = [], templates: [[TemplatePart]] = [], callSites: [CallSite] = [],
        drawSites: [DrawSite] = [], samples: [SampleTable] = [], initializer: Int32? = nil,
        workers: Int = 1, horizon: Nanoseconds = Nanoseconds(.max), warmup: Int32? = nil,
        drains: Bool = false, drainLimit: Int32? = nil, script: [ScriptEntry] = [],
        expectations: [Expectation] = [], moments: [MomentDeclaration] = [], figures: [Figure] = []
    ) {
        self.name = name
        self.code = code
        self.lines = lines
        self.shared = shared
        self.routines = routines
        self.handlers = handlers
        self.resources = resources
        self.parameters = parameters
        self.templates = templates
        self.callSites = callSites
        self.drawSites = drawSites
        self.samples = samples
        self.initializer = initializer
        self.workers = workers
        self.horizon = horizon
        self.warmup = warmup
        self.drains = drains
        self.drainLimit = drainLimit
        self.script = script
        self.expectations = expectations
        self.figures = figures
        self.moments = moments
    }

    /// The moment of the `note` instruction there.
    package func moment(at pc: Int32) -> MomentDeclaration? { moments.first { $0.pc == pc } }
}

/// A value that the compiler knows.
package enum Constant: Sendable, Hashable {
    case none
    case bool(Bool)
    case number(Double)
    case duration(Nanoseconds)
    /// A second.
    case rate(Double)
    case text(String)
    /// The resource with that index in `Program.resources`, not a family.
    case resource(Int)
}

/// What one shared operand addresses.
package enum SharedValue: Sendable, Hashable {
    /// Scratch for one expression; holds nothing across a wait.
    case temporary
    case constant(Constant)
    /// The current value of `Program.parameters[i]`: changes only by an input.
    case parameter(Int)
    /// A variable that all tasks share, by name.
    case state(String)
}

/// A piece of a text with `{expression}` in it.
package enum TemplatePart: Sendable, Hashable {
    case literal(String)
    case value(Operand)
}
