import Kernel

extension StepKind {
    static let hold = StepKind(
        name: "hold", head: .required(.resources(ResourceKind.held)),
        options: [
            Option.body,
            .optional("priority", .number, "Who waits with a lower number goes first."),
        ] + Option.limits, gives: .grant,
        summary: "Acquires one resource, or several in order; gives them back after the steps, whatever happens.",
        example: """
            - hold: api
              do:
                - sleep: 500ms
            """
    ) { step, compiler in
        let resources = (step.head?.resources ?? []).map { compiler.permits($0, step) }
        guard resources.count <= Limits.heldResources else {
            compiler.faults.error("`hold` takes at most \(Limits.heldResources) resources", at: step.place)
            return
        }
        compiler.hold(resources, step)
    }
}

extension RoutineCompiler {
    /// A resource with permits.
    func permits(_ expression: Expression, _ step: Step) -> TypedExpression {
        resource(expression, ResourceKind.held, for: step.kind.name)
    }

    fileprivate mutating func hold(_ resources: [TypedExpression], _ step: Step) {
        let (expired, end) = (emitter.label(), emitter.label())
        let deadline = limit(of: step).map { (limit: $0, slot: emitter.slot()) }
        if let deadline, resources.count > 1 {
            let now = TypedExpression(.function(.now, []), .duration, step.place)
            let sum = TypedExpression(.binary(.add, now, deadline.limit), .duration, step.place)
            emitter.compute(sum, to: deadline.slot)
        }
        let depth = control.count
        acquire(resources[...], step, deadline, count: resources.count) { compiler in
            compiler.unwind(to: depth) { $0.emitter.jump(to: expired) }
        }
        if deadline != nil {
            emitter.jump(to: end)
            emitter.place(expired)
            expire(step)
        }
        emitter.place(end)
    }

    /// Acquires the resources in order, each inside the protection of those before it, and runs the body in the last.
    private mutating func acquire(
        _ resources: ArraySlice<TypedExpression>, _ step: Step,
        _ deadline: (limit: TypedExpression, slot: Operand)?, count: Int, expire: (inout Self) -> Void
    ) {
        guard let resource = resources.first else {
            steps(step.steps("do") ?? [])
            return
        }
        let grant = count == 1 ? resultSlot(step) : emitter.slot()
        let operand = emitter.value(of: resource)
        let priority = step.expression("priority").map { check($0, as: .number, for: "`priority`") }
        let rank = priority.map { emitter.value(of: $0) } ?? .slot(0)
        let flag = priority == nil ? 0 : Instruction.prioritized
        if let deadline {
            emitter.emit(.limit, remaining(deadline, count))
            emitter.emit(.acquire, flag: flag | Instruction.limited, to: grant, operand, rank)
            let (acquired, expired) = (emitter.label(), emitter.label())
            emitter.jump(to: expired)
            emitter.jump(to: acquired)
            emitter.place(expired)
            expire(&self)
            emitter.place(acquired)
        } else {
            emitter.emit(.acquire, flag: flag, to: grant, operand, rank)
        }
        if count == 1 { bindResult(step, grant) }
        protect(.release(grant)) {
            $0.open(resource, grant)
            $0.acquire(resources.dropFirst(), step, deadline, count: count, expire: expire)
        } handler: { compiler, error in
            compiler.emitter.emit(.release, to: grant)
            compiler.emitter.emit(.reraise, error)
        }
    }

    /// The first holder of a pool's connection waits until it is open.
    private mutating func open(_ resource: TypedExpression, _ grant: Operand) {
        guard let index = resource.resourceIndex, let opening = scope.globals.opening[index] else { return }
        var checker = TypeChecker(scope: Scope(globals: scope.globals, context: .task), faults: faults)
        let duration = checker.check(opening, as: .duration, for: "`open`")
        let isOpen = emitter.label()
        emitter.scratch {
            let mustOpen = $0.temporary()
            $0.emit(.openConnection, to: mustOpen, grant)
            $0.jump(to: isOpen, unless: mustOpen)
            $0.emit(.sleep, $0.value(of: duration))
        }
        emitter.place(isOpen)
    }

    /// What is left of the whole limit.
    private mutating func remaining(_ deadline: (limit: TypedExpression, slot: Operand), _ count: Int) -> Operand {
        guard count > 1 else { return emitter.value(of: deadline.limit) }
        let now = emitter.temporary()
        emitter.emit(.function, flag: BuiltinFunction.now.rawValue, to: now, index: 0)
        emitter.emit(.subtract, to: now, deadline.slot, now)
        return now
    }
}

extension TypedExpression {
    /// The index of the resource, or of the family that it is a member of, when that is known.
    fileprivate var resourceIndex: Int? {
        switch kind {
        case .constant(.resource(let index)): index
        case .member(let family, _): family
        default: nil
        }
    }
}
