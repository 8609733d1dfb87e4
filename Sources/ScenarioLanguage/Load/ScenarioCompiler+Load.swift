import Kernel

extension ScenarioCompiler {
    /// What a load begins and ends with.
    mutating func horizon() {
        program.drains = !syntax.loads.isEmpty
        program.loads = syntax.loads.compactMap(declaration)
        program.warmup = syntax.warmup.map { duration($0, of: "warmup") }
        program.drainLimit = syntax.drain.map { duration($0, of: "drain") }
    }

    private func declaration(of load: LoadSyntax) -> LoadDeclaration? {
        guard let routine = routine(load.name.text) else { return nil }
        return LoadDeclaration(
            routine: routine, routines: load.tasks.compactMap(self.routine), isOpen: !load.isClosed)
    }

    private func routine(_ name: String) -> Int? {
        guard case .task(let task)? = globals[name] else { return nil }
        return task.index
    }

    private func duration(_ value: Expression, of owner: String) -> Int32 {
        expression(check(value, as: .duration, of: owner), line: value.place.line)
    }

    /// Whether the figures of all loads have the right types. Told here, before they become steps, so that a fault
    /// speaks of what was written.
    func loadsAreSound() -> Bool {
        let types: [(LoadKey, ValueType)] = [
            (.rate, .rate), (.users, .number), (.think, .duration), (.duration, .duration), (.count, .number),
            (.limit, .number),
        ]
        for load in syntax.loads {
            for (key, type) in types {
                if let value = load.expression(key) { check(value, as: type, of: key.name) }
            }
            // Drawn for each burst by the task that makes them.
            if let burst = load.expression(.burst) { check(burst, as: .number, of: LoadKey.burst.name, in: .task) }
            for stage in load.stages {
                check(stage.target, as: .rate, of: "target")
                check(stage.duration, as: .duration, of: "duration")
            }
        }
        guard faults.hasErrors, !syntax.loads.isEmpty else { return true }
        for load in syntax.loads { checkJob(of: load) }
        return false
    }

    /// What a load runs is checked as a step; when it does not come to that, its faults are told here.
    private func checkJob(of load: LoadSyntax) {
        guard let job = load.job else { return }
        var scope = Scope(globals: globals, context: .task)
        scope.declareLocal(LoadExpansion.number, LocalVariable(slot: 0, type: .number))
        var checker = JobChecker(scope: scope, faults: faults, blocks: blocks, routine: load.name.text)
        _ = checker.check(job)
    }

    @discardableResult
    private func check(
        _ value: Expression, as type: ValueType, of owner: String, in context: Scope.Context = .declaration
    ) -> TypedExpression {
        var checker = TypeChecker(scope: Scope(globals: globals, context: context), faults: faults)
        return checker.check(value, as: type, for: "`\(owner)`")
    }
}
