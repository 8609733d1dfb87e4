import Kernel
import Snapshots

/// A load as the task that makes it: ordinary steps, so that arrivals draw, wait and are seen as everything else.
///
/// An open load sleeps from arrival to arrival and spawns; where the rate changes in stages, arrivals at random are
/// thinned from those of the highest rate (Lewis and Shedler 1979). A closed one is a task for each user.
struct LoadExpansion {
    let load: LoadSyntax
    private var place: Place { load.name.place }

    /// Names that no scenario can write.
    private static let start = "(start)"
    private static let end = "(end)"
    private static let gap = "(gap)"
    private static let burst = "(burst)"
    static let number = "n"
    private var total: String { "(\(load.name.text))" }

    /// The variable that numbers the runs of all users.
    var state: StateSyntax? {
        load.isClosed ? StateSyntax(name: name(total), initial: number(0)) : nil
    }

    var task: TaskSyntax {
        var steps = [set(Self.start, now)]
        if let length { steps.append(set(Self.end, binary(.add, variable(Self.start), length))) }
        steps += load.isClosed ? closed : open
        return TaskSyntax(name: load.name, parameters: [], steps: steps)
    }

    // MARK: Arrivals

    private var open: [Step] {
        var turn = burstSize + gapSteps
        if load.stages.isEmpty == false && !load.isConstant { turn.append(thinning) }
        turn += arrivals
        let more = load.expression(.count).map { binary(.less, variable(Self.number), $0) } ?? literal(.bool(true))
        return [set(Self.number, number(0)), step(.while, .expression(more), ["do": .steps(turn)])]
    }

    /// Drawn before the gap, which is the longer for it.
    private var burstSize: [Step] {
        load.expression(.burst).map { [set(Self.burst, call("max", number(1), call("floor", $0)))] } ?? []
    }

    /// One, or a burst that ends with the last of the count.
    private var arrivals: [Step] {
        let one = [set(Self.number, binary(.add, variable(Self.number), number(1))), arrival]
        guard load.expression(.burst) != nil else { return one }
        let leave = load.expression(.count).map { count in
            var leave = step(.break)
            leave.when = binary(.greaterOrEqual, variable(Self.number), count)
            return leave
        }
        let steps = (leave.map { [$0] } ?? []) + one
        return [step(.repeat, .expression(variable(Self.burst)), ["do": .steps(steps)])]
    }

    /// How many come at one instant.
    private var atOnce: Expression { load.expression(.burst) == nil ? number(1) : variable(Self.burst) }

    /// To the next arrival, or to the end.
    private var gapSteps: [Step] {
        let gap = load.isConstant ? evenGap : call("exponential", binary(.divide, atOnce, highestRate))
        guard length != nil else { return [step(.sleep, .expression(gap))] }
        let left = binary(.subtract, variable(Self.end), now)
        var leave = step(.break)
        leave.when = binary(.greaterOrEqual, variable(Self.gap), left)
        return [set(Self.gap, gap), leave, step(.sleep, .expression(variable(Self.gap)))]
    }

    private var arrival: Step {
        guard let job = load.job else { return step(.continue) }
        let limit = load.expression(.limit).map { [LoadKey.limit.name: SlotValue.expression($0)] }
        return step(.arrival, .job(job), limit ?? [:])
    }

    // MARK: Rates

    private var highestRate: Expression {
        guard !load.stages.isEmpty else { return load.expression(.rate) ?? number(1) }
        return call("max", [firstRate] + load.stages.map(\.target))
    }

    private var firstRate: Expression { load.expression(.rate) ?? binary(.multiply, number(0), load.stages[0].target) }

    /// The instant that the load is to be at; it may be later when the loop is busy.
    private var now: Expression { call(load.isClosed ? "now" : FunctionTable.schedule.name) }

    private var passed: Expression { binary(.subtract, now, variable(Self.start)) }

    /// A stage with what comes before it.
    private struct Line {
        var stage: LoadStage
        var from: Expression
        var begin: Expression
        var end: Expression
    }

    private var lines: [Line] {
        guard !load.stages.isEmpty else { return [] }
        var lines: [Line] = []
        var (from, begin) = (firstRate, literal(.duration(.zero)))
        for stage in load.stages {
            let end = binary(.add, begin, stage.duration)
            lines.append(Line(stage: stage, from: from, begin: begin, end: end))
            (from, begin) = (stage.target, end)
        }
        return lines
    }

    /// When each stage begins and ends, from the load's start.
    var stageBounds: [(begin: Expression, end: Expression)] { lines.map { ($0.begin, $0.end) } }

    /// The value of the stage that it is in; after the last, `otherwise`.
    private func byStage(otherwise: Expression, _ value: (Line) -> Expression) -> Expression {
        lines.reversed().reduce(otherwise) { later, line in
            conditional(binary(.less, passed, line.end), value(line), later)
        }
    }

    /// A straight line through each stage.
    private var rateNow: Expression {
        guard let last = load.stages.last else { return load.expression(.rate) ?? number(1) }
        return byStage(otherwise: last.target) { rate(in: $0) }
    }

    private func rate(in line: Line) -> Expression {
        let share = binary(.divide, binary(.subtract, passed, line.begin), line.stage.duration)
        return binary(
            .add, line.from, binary(.multiply, binary(.subtract, line.stage.target, line.from), share))
    }

    /// To the next evenly spaced arrival: rate r and slope s make n arrivals in g when r g + s g² / 2 = n.
    private var evenGap: Expression {
        guard let last = load.stages.last else { return binary(.divide, atOnce, rateNow) }
        return byStage(otherwise: binary(.divide, atOnce, last.target)) { evenGap(in: $0) }
    }

    private func evenGap(in line: Line) -> Expression {
        let second = literal(.duration(.second))
        let r = binary(.multiply, rate(in: line), second)
        let slope = binary(
            .divide, binary(.multiply, binary(.subtract, line.stage.target, line.from), second),
            binary(.divide, line.stage.duration, second))
        let twice = load.expression(.burst) == nil ? number(2) : binary(.multiply, number(2), atOnce)
        let square = binary(.add, binary(.multiply, r, r), binary(.multiply, twice, slope))
        let root = binary(.subtract, call("sqrt", call("max", square, number(0))), r)
        let curved = binary(.multiply, binary(.divide, root, slope), second)
        let level = binary(.divide, atOnce, line.from)
        // A rate that falls to nothing before the next arrival: no further than the stage's end.
        let left = binary(.subtract, line.end, passed)
        let bent = conditional(binary(.less, square, number(0)), left, curved)
        return conditional(binary(.equal, slope, number(0)), level, bent)
    }

    private var thinning: Step {
        var skip = step(.continue)
        skip.when = Expression(kind: .not(call("chance", binary(.divide, rateNow, highestRate))), place: place)
        return skip
    }

    private var length: Expression? {
        if let duration = load.expression(.duration) { return duration }
        guard let first = load.stages.first else { return nil }
        return load.stages.dropFirst().reduce(first.duration) { binary(.add, $0, $1.duration) }
    }

    // MARK: Users

    private var closed: [Step] {
        var leave = step(.break)
        let isOver = [
            length.map { _ in binary(.greaterOrEqual, call("now"), variable(Self.end)) },
            load.expression(.count).map { binary(.greaterOrEqual, variable(total), $0) },
        ].compactMap { $0 }
        leave.when = isOver.dropFirst().reduce(isOver.first ?? literal(.bool(false))) { binary(.or, $0, $1) }
        var turn = [
            leave, set(total, binary(.add, variable(total), number(1))), set(Self.number, variable(total)),
        ]
        // A task of its own, so that it is measured; its failure does not end the user.
        if let job = load.job { turn.append(step(.gather, .job(job), ["errors": .names([name("keep")])])) }
        if let think = load.expression(.think) { turn.append(step(.sleep, .expression(think))) }
        let users = binary(.range, number(1), load.expression(.users) ?? number(1))
        let block = JobBlock(
            loop: LoopHead(name: "(user)", place: place, list: users), steps: [step(.forever, ["do": .steps(turn)])],
            place: place)
        return [step(.gather, .job(.block(block)))]
    }

    // MARK: Making syntax

    private func name(_ text: String) -> Name { Name(text: text, place: place) }
    private func literal(_ constant: Constant) -> Expression { Expression(kind: .literal(constant), place: place) }
    private func number(_ value: Double) -> Expression { literal(.number(value)) }
    private func variable(_ name: String) -> Expression { Expression(kind: .name(name), place: place) }

    private func binary(_ operation: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
        Expression(kind: .binary(operation, left, right), place: place)
    }

    private func conditional(_ condition: Expression, _ then: Expression, _ otherwise: Expression) -> Expression {
        Expression(kind: .conditional(condition: condition, then: then, otherwise: otherwise), place: place)
    }

    private func call(_ name: String, _ arguments: Expression...) -> Expression { call(name, arguments) }

    private func call(_ name: String, _ arguments: [Expression]) -> Expression {
        let arguments = arguments.map { Expression.Argument(value: $0) }
        return Expression(kind: .call(name: name, arguments: arguments), place: place)
    }

    private func step(_ kind: StepKind, _ head: SlotValue? = nil, _ options: [String: SlotValue] = [:]) -> Step {
        Step(kind: kind, place: place, head: head, options: options)
    }

    private func step(_ kind: StepKind, _ options: [String: SlotValue]) -> Step { step(kind, nil, options) }

    private func set(_ name: String, _ value: Expression) -> Step {
        step(.set, .assignment(Assignment(target: variable(name), operation: nil, value: value)))
    }
}

extension ScenarioSyntax {
    /// The scenario with its loads as tasks, which main runs beside its own steps and waits for.
    var expandingLoads: ScenarioSyntax {
        guard !loads.isEmpty else { return self }
        var result = self
        let expansions = loads.map { LoadExpansion(load: $0) }
        result.tasks += expansions.map(\.task)
        result.state += expansions.compactMap(\.state)
        let place = loads[0].name.place
        let calls = loads.map { load in
            Job.expression(
                Expression(kind: .call(name: load.name.text, arguments: []), place: load.name.place))
        }
        var start = Step(kind: .spawn, place: place, head: .job(.list(calls)))
        start.result = Name(text: "(loads)", place: place)
        let handles = Expression(kind: .name("(loads)"), place: place)
        let wait = Step(kind: .await, place: place, head: .job(.expression(handles)))
        let name = main?.name ?? Name(text: TaskSyntax.main, place: place)
        result.main = TaskSyntax(name: name, parameters: [], steps: [start] + (main?.steps ?? []) + [wait])
        return result
    }
}
