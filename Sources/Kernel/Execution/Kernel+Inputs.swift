package import Snapshots

/// Why an input could not be applied.
package struct InputFault: Error, Sendable, Equatable {
    package var message: String
    package init(_ message: String) { self.message = message }
}

extension Kernel {
    /// Applies an input now: one transition. Faults (no such parameter, out of its limits) leave the run as it was.
    package mutating func apply(_ input: Input) throws(InputFault) {
        switch input {
        case .set(let parameter, let value): try set(parameter, value)
        case .cancel(let id): try cancel(id)
        }
        registers.step += 1
    }

    private mutating func set(_ name: String, _ text: String) throws(InputFault) {
        guard let index = program.parameters.firstIndex(where: { $0.name == name }) else {
            throw InputFault("no parameter \(name)")
        }
        let declaration = program.parameters[index]
        guard let constant = Constant(parsing: text) else { throw InputFault("\(name): \(text) is not a value") }
        if let fault = declaration.fault(of: constant) { throw InputFault("\(name): \(fault)") }
        let value = make(constant)
        for place in 0..<program.shared.count where program.shared[place] == .parameter(index) {
            shared[place] = value
        }
        updateCapacities()
    }

    private mutating func cancel(_ id: TaskID) throws(InputFault) {
        guard let task = liveTasks().first(where: { tasks[$0].serial == id.rawValue }) else {
            throw InputFault("task \(id.rawValue) does not live")
        }
        requestCancel(task)
    }

    /// A parameter's value now, in the language's notation.
    func parameterValue(_ index: Int) -> String {
        for place in 0..<program.shared.count where program.shared[place] == .parameter(index) {
            return render(shared[place])
        }
        return program.parameters[index].initial.notation
    }
}
