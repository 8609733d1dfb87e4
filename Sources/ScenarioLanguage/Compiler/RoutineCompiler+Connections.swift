import Kernel

/// The first holder of a pool's connection waits until it is open.
extension RoutineCompiler {
    /// Follows the acquiring of a resource; its grant must be protected.
    mutating func openConnection(of resource: TypedExpression, _ grant: Operand) {
        if let index = resource.resourceIndex {
            if let opening = scope.globals.opening[index] { open(grant, in: opening) }
            return
        }
        // A variable that may hold any of the pools.
        for pool in pools(in: resource) {
            let other = emitter.label()
            emitter.scratch {
                let isPool = $0.temporary()
                let constant = $0.builder.constant(.resource(pool.index))
                $0.emit(.equal, to: isPool, $0.value(of: resource), constant)
                $0.jump(to: other, unless: isPool)
            }
            open(grant, in: pool.opening)
            emitter.place(other)
        }
    }

    /// Whether the resource may be a pool whose connections take time to open.
    func mayOpen(_ resource: TypedExpression) -> Bool {
        resource.resourceIndex.map { scope.globals.opening[$0] != nil } ?? !pools(in: resource).isEmpty
    }

    private func pools(in resource: TypedExpression) -> [(index: Int, opening: Expression)] {
        guard resource.type == .any || resource.type == .resource(.pool) else { return [] }
        return scope.globals.opening.sorted { $0.key < $1.key }.map { (index: $0.key, opening: $0.value) }
    }

    private mutating func open(_ grant: Operand, in opening: Expression) {
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
