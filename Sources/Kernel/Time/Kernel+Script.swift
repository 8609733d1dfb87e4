import Snapshots

/// What the program's script does to the run.
extension Kernel {
    /// Timers of one instant fire in the script's order.
    mutating func armScript() {
        for (index, entry) in program.script.enumerated() { armRunTimer(.script(index), code: entry.time) }
    }

    /// What cannot be done, like turning a knob too far, ends the run.
    mutating func carryOutScript(_ index: Int) {
        let entry = program.script[index]
        do throws(Raise) {
            do throws(InputFault) {
                try carryOut(entry.action)
            } catch {
                throw Raise(kind: .valueError, message: "script: \(error.message)", at: entry.time)
            }
        } catch {
            abort(error)
        }
    }

    private mutating func carryOut(_ action: ScriptEntry.Action) throws(InputFault) {
        switch action {
        case .turn(let parameter, let code): try turn(parameter, to: Int(code))
        case .fault(.drop(let name)): _ = try dropConnections(to: name)
        case .fault(let fault): try apply(fault)
        case .kill(let routine):
            let victim = liveTasks().first { Int(tasks[$0].routine) == routine }
            if let victim { try kill(TaskID(tasks[victim].serial)) }
        }
    }

    private mutating func turn(_ parameter: Int, to code: Int) throws(InputFault) {
        let name = program.parameters[parameter].name
        do throws(Raise) {
            let value = try evaluate(code, frame: 0)
            guard let constant = constant(value) else { throw Raise(kind: .valueError, message: "no value of a knob") }
            do throws(InputFault) {
                try set(parameter, to: constant)
            } catch {
                throw Raise(kind: .valueError, message: error.message)
            }
        } catch {
            throw InputFault("\(name): \(error.message)")
        }
    }

    /// The reverse of `make`; nil for what no knob holds.
    private func constant(_ value: Value) -> Constant? {
        if value.isNumber { return .number(value.number) }
        if value.isBool { return .bool(value == .true) }
        if value.has(.text) { return .text(objects.text(value)) }
        return objects.duration(value).map { .duration(Nanoseconds($0)) } ?? objects.rate(value).map { .rate($0) }
    }
}
