import Snapshots

/// What happens before the first transition.
extension Kernel {
    mutating func prepareShared() {
        for value in program.shared {
            switch value {
            case .temporary, .state: shared.append(.none)
            case .constant(let constant): shared.append(make(constant))
            case .parameter(let index): shared.append(make(program.parameters[index].initial))
            }
        }
    }

    /// A constant as a value of this run.
    mutating func make(_ constant: Constant) -> Value {
        switch constant {
        case .none: .none
        case .bool(let bool): Value(bool)
        case .number(let number): Value(number: number)
        case .duration(let duration): objects.makeDuration(duration.rawValue)
        case .rate(let perSecond): objects.makeRate(perSecond)
        case .text(let text): objects.makeText(text)
        case .resource(let index): Value(.resource, index)
        }
    }

    /// The resources of the program, by their index there; members of families follow as they are made.
    mutating func prepareResources() {
        for (index, declaration) in program.resources.enumerated() {
            addResource(declaration: index, key: .none)
            if declaration.kind == .future { addFutureCell(index) }
        }
    }

    mutating func prepareMeasures() {
        kinds.resize(to: program.routines.count)
        for _ in 0..<program.routines.count * KindHistogram.count { _ = histograms.append() }
    }

    /// State and capacities have their first values; a failure of theirs is the run's.
    mutating func prepareValues() {
        do throws(Raise) {
            if let entry = program.initializer { _ = try evaluate(Int(entry), frame: 0) }
            try updateCapacities()
        } catch {
            abort(error)
        }
    }

    mutating func startMain() {
        let key = DrawKey.childKey(parent: 0, site: 0, ordinal: 0)
        let task = addTask(routine: 0, key: key, parent: 0, depth: 0)
        registers.mainFrame = tasks[task].frame
        armRunTimer(.warmupEnd, code: program.warmup)
        armScript()
        prepareWindows()
        prepareLooks()
        prepareRecent()
        schedule(task)
    }
}
