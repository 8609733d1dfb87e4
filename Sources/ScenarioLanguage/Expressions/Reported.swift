import Kernel
import Snapshots

/// What an expectation reads of the report, by the report's own names.
enum Reported {
    /// Measures of the run that stand alone.
    static let run: [Measure] = Measure.all.filter { $0.path(of: .run)?.contains(".") == false }

    /// The outcomes, which are texts where they stand alone.
    static let outcomes: [String] = Outcome.allCases.map(\.word)

    static let words: [String] = run.compactMap { $0.path(of: .run) } + ["tasks", "loop"] + outcomes

    /// Paths of a subject, for suggestions.
    static func paths(of subject: Measure.Subject) -> [String] { Measure.all.compactMap { $0.path(of: subject) } }

    static func type(of measure: Measure) -> ValueType {
        switch measure {
        case .times(_, .count): .number
        case .times: .duration
        case .scalar(let scalar):
            switch scalar {
            case .outcome: .text
            case .result, .error, .capacity: .any
            case .elapsed, .loopMaxLag, .meanWait: .duration
            case .throughput, .goodput: .rate
            case .steps, .events, .loopUtilization, .created, .started, .succeeded, .failed, .cancelled, .timedOut,
                .live, .dropped, .arrived, .rejected, .reneged, .unfinished, .wasted, .attempts, .retries, .peak,
                .acquired, .refused, .expired, .utilization, .meanQueue, .peakQueue:
                .number
            }
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
    mutating func reported(_ expression: Expression) -> TypedExpression? {
        if let part = expression.partOfRun { return reported(part, expression.place) }
        if let member = expression.member, case .family(let index, _) = scope.globals[member.family] {
            return measure(member, index, expression.place)
        }
        return expression.path.flatMap { figure($0, expression.place) }
    }

    /// The figure with that path; nil when it begins with no part of the report.
    mutating func figure(_ path: [String], _ place: Place) -> TypedExpression? {
        guard let head = path.first, scope.locals[head] == nil else { return nil }
        let rest = path.dropFirst().joined(separator: ".")
        switch scope.globals[head] {
        case .family:
            return invalid(
                "\(head.quoted) is a family: ask one of its members, \(head)(key).\(rest)", at: place)
        case .resource(let index, _):
            return measure(rest, of: .resource, subject: index, head, place)
        case .task(let task): return measure(rest, of: .kind, subject: task.index, head, place)
        case .parameter, .distribution, .state: return nil
        case nil:
            guard head == "tasks" || head == "loop" else { return nil }
            return measure("\(head).\(rest)", of: .run, subject: Self.run, head, place)
        }
    }

    /// `host('www').peak`
    private mutating func measure(_ member: ReportedMember, _ family: Int, _ place: Place) -> TypedExpression {
        let figure = measure(member.path, of: .resource, subject: family, member.family, place)
        guard case .measure(let measure, _, _) = figure.kind else { return figure }
        guard member.arguments.count == 1, member.arguments[0].label == nil else {
            return invalid("a member of \(member.family.quoted) has one key: \(member.family)(key)", at: place)
        }
        let key = check(member.arguments[0].value)
        return TypedExpression(.memberMeasure(measure, family: family, key: key), figure.type, place)
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
