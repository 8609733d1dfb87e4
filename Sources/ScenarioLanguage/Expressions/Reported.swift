import Kernel
import Snapshots

/// What an expectation reads of the report, by the report's own names.
enum Reported {
    /// Measures of the run that stand alone.
    static let run: [Measure] = Measure.allCases.filter { $0.path(of: .run)?.contains(".") == false }

    /// The outcomes, which are texts where they stand alone.
    static let outcomes: [String] = Outcome.allCases.map(\.word)

    static let words: [String] = run.compactMap { $0.path(of: .run) } + ["tasks", "loop"] + outcomes

    /// Paths of a subject, for suggestions.
    static func paths(of subject: Measure.Subject) -> [String] { Measure.allCases.compactMap { $0.path(of: subject) } }

    static func type(of measure: Measure) -> ValueType {
        switch measure {
        case .outcome: .text
        case .result, .error, .capacity: .any
        case .elapsed, .loopMaxLag, .meanWait: .duration
        case .throughput: .rate
        case .latencyCount, .waitingCount: .number
        case .latencyMean, .latencyMin, .latencyP50, .latencyP90, .latencyP95, .latencyP99, .latencyP999, .latencyMax,
            .waitingMean, .waitingMin, .waitingP50, .waitingP90, .waitingP95, .waitingP99, .waitingP999, .waitingMax:
            .duration
        case .steps, .events, .loopUtilization, .created, .started, .succeeded, .failed, .cancelled, .timedOut, .live,
            .dropped, .peak, .acquired, .rejected, .utilization, .meanQueue, .peakQueue:
            .number
        }
    }
}

extension TypeChecker {
    /// Where an instruction has the index of a kind or resource: the run as a whole.
    private static var run: Int { -1 }

    /// Whether the run's report has a figure of that name.
    func isReported(_ name: String) -> Bool {
        scope.context == .expectation && Measure.named(name, of: .run) != nil
    }

    /// A word of the report, or an outcome.
    func reported(_ name: String, _ place: Place) -> TypedExpression? {
        if let measure = Measure.named(name, of: .run) {
            return TypedExpression(.measure(measure, subject: Self.run), Reported.type(of: measure), place)
        }
        guard Reported.outcomes.contains(name) else { return nil }
        return TypedExpression(.constant(.text(name)), .text, place)
    }

    /// A path of the report, `api.peak`, `consumer.latency.p99`, `tasks.created`; nil when it begins otherwise.
    func reported(_ expression: Expression) -> TypedExpression? {
        guard let path = expression.path, let head = path.first, scope.locals[head] == nil else { return nil }
        let rest = path.dropFirst().joined(separator: ".")
        switch scope.globals[head] {
        case .family:
            return invalid(
                "\(head.quoted) is a family: what its members measured stands in the report", at: expression.place)
        case .resource(let index, _):
            return measure(rest, of: .resource, subject: index, head, expression.place)
        case .task(let task): return measure(rest, of: .kind, subject: task.index, head, expression.place)
        case .parameter, .state: return nil
        case nil:
            guard head == "tasks" || head == "loop" else { return nil }
            return measure("\(head).\(rest)", of: .run, subject: Self.run, head, expression.place)
        }
    }

    private func measure(
        _ path: String, of subject: Measure.Subject, subject index: Int, _ head: String, _ place: Place
    ) -> TypedExpression {
        guard let measure = Measure.named(path, of: subject) else {
            let owner = subject == .run ? "the run" : head.quoted
            return invalid(
                "\(owner) has no \(path.quoted) in its report"
                    + Suggestion.clause(for: path, among: Reported.paths(of: subject)), at: place)
        }
        return TypedExpression(.measure(measure, subject: index), Reported.type(of: measure), place)
    }
}

extension Expression {
    /// The names of `a.b.c`; nil for anything else.
    fileprivate var path: [String]? {
        switch kind {
        case .name(let name): [name]
        case .field(let base, let field): base.path.map { $0 + [field] }
        default: nil
        }
    }
}
