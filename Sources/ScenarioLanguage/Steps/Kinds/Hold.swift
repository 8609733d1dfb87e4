import Kernel

extension StepKind {
    static let hold = StepKind(
        name: "hold", head: .required(.resources(ResourceKind.held + [.limiter])),
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
        let resources = (step.head?.resources ?? []).map {
            compiler.resource($0, ResourceKind.held + [.limiter], for: "hold")
        }
        guard resources.count <= Limits.heldResources else {
            compiler.faults.error("`hold` takes at most \(Limits.heldResources) resources", at: step.place)
            return
        }
        if let result = step.result, resources.count > 1 {
            compiler.faults.error("`as` names one grant: hold each resource in a step of its own", at: result.place)
        }
        compiler.hold(resources, step)
    }
}

extension RoutineCompiler {
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
        let grant = emitter.slot()
        // What may turn out to be a limiter gives no grant.
        if resource.type == .any { emitter.emit(.move, to: grant, emitter.builder.constant(.none)) }
        wait(for: resource, step, deadline, count, to: grant, expire: expire)
        if step.result != nil {
            let result = resultSlot(step)
            emitter.emit(.move, to: result, grant)
            bindResult(step, result)
        }
        guard resource.type != .resource(.limiter) else {
            acquire(resources.dropFirst(), step, deadline, count: count, expire: expire)
            return
        }
        protect(.release(grant)) {
            $0.openConnection(of: resource, grant)
            $0.acquire(resources.dropFirst(), step, deadline, count: count, expire: expire)
        } handler: { compiler, error in
            compiler.emitter.emit(.release, to: grant)
            compiler.emitter.emit(.reraise, error)
        }
    }

    private mutating func wait(
        for resource: TypedExpression, _ step: Step, _ deadline: (limit: TypedExpression, slot: Operand)?,
        _ count: Int, to grant: Operand, expire: (inout Self) -> Void
    ) {
        let operand = emitter.value(of: resource)
        let priority = step.expression("priority").map { check($0, as: .number, for: "`priority`") }
        let rank = priority.map { emitter.value(of: $0) } ?? .slot(0)
        let flag = priority == nil ? 0 : Instruction.prioritized
        guard let deadline else {
            emitter.emit(.acquire, flag: flag, to: grant, operand, rank)
            return
        }
        emitter.emit(.limit, remaining(deadline, count))
        emitter.emit(.acquire, flag: flag | Instruction.limited, to: grant, operand, rank)
        let (acquired, expired) = (emitter.label(), emitter.label())
        emitter.jump(to: expired)
        emitter.jump(to: acquired)
        emitter.place(expired)
        expire(&self)
        emitter.place(acquired)
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
