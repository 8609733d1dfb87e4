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

/// A task kind: its code, and the shape of its frame.
package struct Routine: Sendable {
    package var name: String
    package var entry: Int32
    /// The first slots of the frame hold the arguments.
    package var parameterNames: [String]
    /// Slots in all: parameters, locals, hidden ones (cursors, grants, scopes, errors, counters).
    package var slotCount: Int
    /// Names of the locals that a person may see (detail view, expectations), by slot.
    package var slotNames: [Int: String]
    /// The slot in which a generator's frame keeps its number; nil for other kinds.
    package var generatorSlot: Int?
    /// `handlers[handlerRange]` are this routine's.
    package var handlerRange: Range<Int>
    package var line: Int

    package init(
        name: String, entry: Int32, parameterNames: [String] = [], slotCount: Int = 0,
        slotNames: [Int: String] = [:], generatorSlot: Int? = nil, handlerRange: Range<Int> = 0..<0, line: Int = 0
    ) {
        self.name = name
        self.entry = entry
        self.parameterNames = parameterNames
        self.slotCount = slotCount
        self.slotNames = slotNames
        self.generatorSlot = generatorSlot
        self.handlerRange = handlerRange
        self.line = line
    }
}

/// Where control goes when an instruction in `start ..< end` raises. No scope stack exists at run time.
package struct ExceptionHandler: Sendable, Hashable {
    package var start: Int32
    package var end: Int32
    package var handler: Int32
    /// The frame slot that gets the error.
    package var errorSlot: Int32
    /// False: failures only. True: cancellation too.
    package var catchesCancellation: Bool

    package init(start: Int32, end: Int32, handler: Int32, errorSlot: Int32, catchesCancellation: Bool) {
        self.start = start
        self.end = end
        self.handler = handler
        self.errorSlot = errorSlot
        self.catchesCancellation = catchesCancellation
    }
}

package enum ResourceKind: UInt8, Sendable, CaseIterable {
    case semaphore
    case lock
    /// Connections: permits that are opened at their first use.
    case pool
    /// Worker threads for blocking jobs.
    case threads
    /// A token bucket: tokens come at a rate, and so many are kept.
    case limiter
    case queue
    case event
    case future
    /// Cores, shared by all who compute on them.
    case cpu

    package var word: String { "\(self)" }

    /// Whether it has permits that are given back.
    package var hasPermits: Bool {
        switch self {
        case .semaphore, .lock, .pool, .threads: true
        case .limiter, .queue, .event, .future, .cpu: false
        }
    }
}

/// Which item of a queue is taken first.
package enum QueueOrder: UInt8, Sendable, CaseIterable {
    case fifo
    case lifo
    /// The lowest priority first; of equal ones, the one put first.
    case priority
}

/// What a full queue does with one more item.
package enum QueueOverflow: UInt8, Sendable, CaseIterable {
    case wait
    /// Raises QueueFull in the task that puts.
    case reject
    case dropOldest
}

package struct ResourceDeclaration: Sendable {
    package var name: String
    package var kind: ResourceKind
    /// Expression code (ended by `result`) that gives the capacity, bound or burst; evaluated at the start and whenever
    /// a parameter changes. Nil: a lock, an event, a future, a queue without a bound, a limiter that keeps one token.
    package var capacity: Int32?
    /// Expression code of a limiter's rate.
    package var rate: Int32?
    /// Expression code of how long an item of a queue is worth being taken; nil: for ever.
    package var deadline: Int32?
    package var order: QueueOrder
    package var overflow: QueueOverflow
    /// True: `name(key)` makes a member for each key at its first use; capacity is that of each member.
    package var isFamily: Bool
    package var line: Int

    package init(
        name: String, kind: ResourceKind, capacity: Int32? = nil, rate: Int32? = nil, order: QueueOrder = .fifo,
        overflow: QueueOverflow = .wait, isFamily: Bool = false, line: Int = 0
    ) {
        self.name = name
        self.kind = kind
        self.capacity = capacity
        self.rate = rate
        self.order = order
        self.overflow = overflow
        self.isFamily = isFamily
        self.line = line
    }
}

/// A knob: read-only to the program, turned by inputs.
package struct ParameterDeclaration: Sendable {
    package var name: String
    package var initial: Constant
    package var minimum: Constant?
    package var maximum: Constant?
    package var line: Int

    package init(
        name: String, initial: Constant, minimum: Constant? = nil, maximum: Constant? = nil, line: Int = 0
    ) {
        self.name = name
        self.initial = initial
        self.minimum = minimum
        self.maximum = maximum
        self.line = line
    }
}

/// A piece of a text with `{expression}` in it.
package enum TemplatePart: Sendable, Hashable {
    case literal(String)
    case value(Operand)
}

/// A place in the source that starts a task or calls one inline.
package struct CallSite: Sendable, Hashable {
    package var routine: Int32
    /// Names the place for the keys of random draws: equal in all variants that keep the place. Not an address.
    package var key: UInt64
    /// A hidden slot that counts the uses of this site within one frame; nil where the frame uses it once at most.
    package var counterSlot: Int32?

    package init(routine: Int32, key: UInt64, counterSlot: Int32? = nil) {
        self.routine = routine
        self.key = key
        self.counterSlot = counterSlot
    }
}

/// The distributions, with the operands each takes. Durations or numbers alike; the result has the operands' type.
package enum DistributionKind: UInt8, Sendable, CaseIterable {
    /// a to b.
    case uniform
    /// mean.
    case exponential
    /// mean, sd; cut off at zero for durations.
    case normal
    /// p50, p99.
    case lognormal
    /// k, mean.
    case erlang
    /// min, alpha.
    case pareto
    /// the value itself.
    case constant
    /// A probability, 0 to 1; gives true or false.
    case chance
}

/// A place in the source that draws a random value: hash(seed, frame key, site key, index).
package struct DrawSite: Sendable, Hashable {
    package var kind: DistributionKind
    package var first: Operand
    package var second: Operand
    /// As `CallSite.key`.
    package var key: UInt64
    package var counterSlot: Int32?

    package init(kind: DistributionKind, first: Operand, second: Operand, key: UInt64, counterSlot: Int32? = nil) {
        self.kind = kind
        self.first = first
        self.second = second
        self.key = key
        self.counterSlot = counterSlot
    }
}
