/// The names that steps or an expression mention.
struct Mentions {
    /// Those that are used.
    private(set) var used: Set<String> = []
    /// Those that `as` gives.
    private var results: Set<String> = []

    var names: Set<String> { used.union(results) }

    init(of steps: [Step]) { add(steps) }
    init(of expression: Expression) { add(expression) }

    private mutating func add(_ steps: [Step]) {
        for step in steps {
            if let when = step.when { add(when) }
            if let result = step.result { results.insert(result.text) }
            for slot in [step.head] + step.kind.options.map({ step.options[$0.name] }) { add(slot) }
        }
    }

    private mutating func add(_ slot: SlotValue?) {
        switch slot {
        case .expression(let expression): add(expression)
        case .job(let job): add(job)
        case .steps(let steps): add(steps)
        case .assignment(let assignment):
            add(assignment.target)
            add(assignment.value)
        case .loop(let loop): add(loop)
        case .resources(let resources): resources.forEach { add($0) }
        case .names(let names): used.formUnion(names.map(\.text))
        case .catches(let clauses): clauses.forEach { add($0.steps) }
        case nil: break
        }
    }

    private mutating func add(_ job: Job) {
        switch job {
        case .expression(let expression): add(expression)
        case .list(let jobs): jobs.forEach { add($0) }
        case .block(let block):
            if let loop = block.loop { add(loop) }
            add(block.steps)
        }
    }

    private mutating func add(_ loop: LoopHead) {
        used.insert(loop.name)
        add(loop.list)
    }

    private mutating func add(_ expression: Expression) {
        switch expression.kind {
        case .name(let name): used.insert(name)
        case .call(let name, let arguments):
            used.insert(name)
            arguments.forEach { add($0.value) }
        case .comprehension(let comprehension):
            add(comprehension.element)
            add(comprehension.list)
            if let condition = comprehension.condition { add(condition) }
        default: expression.parts.forEach { add($0) }
        }
    }
}

extension Expression {
    /// The expressions right inside an operator, a bracket or a text.
    fileprivate var parts: [Expression] {
        switch kind {
        case .negate(let operand), .not(let operand): [operand]
        case .field(let base, _): [base]
        case .binary(_, let left, let right), .element(let left, let right): [left, right]
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .list(let items): items
        case .record(let fields): fields.map(\.value)
        case .text(let parts): parts.compactMap { if case .value(let value) = $0 { value } else { nil } }
        case .literal, .name, .call, .comprehension, .invalid: []
        }
    }
}
