/// What stands on one line of the scenario's source.
package struct SourceLineRow: Sendable, Equatable {
    /// From 1.
    package var line: Int
    package var count: Int
    /// The first tasks that stand there, by name.
    package var names: [String]

    package init(line: Int, count: Int, names: [String]) {
        self.line = line
        self.count = count
        self.names = names
    }
}

/// A `note:` or `ask:` that the view stands at.
package struct Moment: Sendable, Equatable {
    package var position: Position
    package var text: String
    /// Empty for a note, and for a question without choices.
    package var choices: [String]
    package var answer: String?
    package var because: String?
    package var isQuestion: Bool
    package var line: Int

    package init(
        position: Position = .start, text: String, choices: [String] = [], answer: String? = nil,
        because: String? = nil,
        isQuestion: Bool = false, line: Int = 0
    ) {
        self.position = position
        self.text = text
        self.choices = choices
        self.answer = answer
        self.because = because
        self.isQuestion = isQuestion
        self.line = line
    }
}

/// A place on the time bar that is worth a visit.
package struct Marker: Sendable, Equatable {
    package enum Kind: UInt8, Sendable, CaseIterable {
        case failed
        case timedOut
        case finding
        /// A knob turned, a fault, a cancellation from outside.
        case input
        case moment
    }

    package var kind: Kind
    package var position: Position
    package var label: String

    package init(kind: Kind, position: Position, label: String) {
        self.kind = kind
        self.position = position
        self.label = label
    }
}

/// A past that was played: the first is the run as it was opened, others began with an input in another's past.
package struct BranchRow: Sendable, Equatable {
    package var number: Int
    package var parent: Int?
    package var fork: Position
    /// What made it: `slots=4`, `cancel call-3`; "" for the first.
    package var label: String
    package var isCurrent: Bool

    package init(number: Int, parent: Int?, fork: Position, label: String, isCurrent: Bool) {
        self.number = number
        self.parent = parent
        self.fork = fork
        self.label = label
        self.isCurrent = isCurrent
    }
}

/// Two runs beside each other, in lockstep of virtual time: `Snapshot.runs[0]` and `[1]`.
package struct Comparison: Sendable, Equatable {
    /// What each is: a variant's name, or a branch's label.
    package var left: String
    package var right: String
    package var rows: [Row]
    /// The first instant at which their events differ, once it is known.
    package var firstDifference: Nanoseconds?

    package struct Row: Sendable, Equatable {
        package var measure: String
        package var left: String
        package var right: String
        package var differs: Bool

        package init(measure: String, left: String, right: String, differs: Bool) {
            self.measure = measure
            self.left = left
            self.right = right
            self.differs = differs
        }
    }

    package init(left: String, right: String, rows: [Row] = [], firstDifference: Nanoseconds? = nil) {
        self.left = left
        self.right = right
        self.rows = rows
        self.firstDifference = firstDifference
    }
}

/// Why a task waits: the sentence, the chain down to the cause, and what led there.
package struct Explanation: Sendable, Equatable {
    package var task: TaskName
    package var sentence: String
    /// The task, what it waits on, who holds that, and so on down to the cause.
    package var chain: [Link]
    /// The chain closes on itself.
    package var isCycle: Bool
    /// The task's frames, innermost first: the awaited calls it stands in.
    package var calls: [Call]
    package var parent: TaskName?
    package var children: [TaskName]
    /// Its latest events, oldest first.
    package var history: [TraceEvent]

    package struct Link: Sendable, Equatable {
        package var task: TaskName
        package var text: String
        package var line: Int

        package init(task: TaskName, text: String, line: Int) {
            self.task = task
            self.text = text
            self.line = line
        }
    }

    package struct Call: Sendable, Equatable {
        package var name: String
        package var line: Int

        package init(name: String, line: Int) {
            self.name = name
            self.line = line
        }
    }

    package init(
        task: TaskName, sentence: String, chain: [Link] = [], isCycle: Bool = false, calls: [Call] = [],
        parent: TaskName? = nil, children: [TaskName] = [], history: [TraceEvent] = []
    ) {
        self.task = task
        self.sentence = sentence
        self.chain = chain
        self.isCycle = isCycle
        self.calls = calls
        self.parent = parent
        self.children = children
        self.history = history
    }
}

/// A task kind's figures so far.
package struct KindRow: Sendable, Equatable {
    package var name: String
    package var totals: TaskTotals
    package var latency: Distribution
    /// Ended in any way but cancelled, and succeeded alone (goodput), a second of virtual time.
    package var throughput: Double
    package var goodput: Double
    /// Latencies in equal classes from 0 to `latency.max`: one count a column that the query asked for.
    package var histogram: [Int]
    /// What ended lately; nil as long as that is the whole run.
    package var recent: RecentFigures?
    /// What theory says of it, where the scenario is a queue that theory knows.
    package var theory: QueueTheory?

    package init(
        name: String, totals: TaskTotals, latency: Distribution, throughput: Double, goodput: Double,
        histogram: [Int] = []
    ) {
        self.name = name
        self.totals = totals
        self.latency = latency
        self.throughput = throughput
        self.goodput = goodput
        self.histogram = histogram
    }
}
