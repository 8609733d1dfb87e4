package import Snapshots

/// Why an input could not be applied.
package struct InputFault: Error, Sendable, Equatable {
    package var message: String
    package init(_ message: String) { self.message = message }
}

extension Kernel {
    /// Applies an input at instant `time`, held between the last transition and the next: one transition.
    /// Faults (the run has ended, no such parameter, out of its limits) leave the run as it was.
    package mutating func apply(_ input: Input, at time: Nanoseconds = .zero) throws(InputFault) {
        guard registers.phase != .ended else { throw InputFault("the run has ended") }
        let before = registers
        passTime(to: time)
        registers.step += 1
        do {
            switch input {
            case .set(let parameter, let value): try set(parameter, value)
            case .cancel(let id): try cancel(id)
            case .fault(let fault): try apply(fault)
            }
        } catch {
            registers = before
            throw error
        }
        if isCheckDue { checkBounds() }
    }

    /// As `apply`, adding the trace records of the transition to `ring`.
    package mutating func apply(
        _ input: Input, at time: Nanoseconds = .zero, recording ring: inout TraceRing
    ) throws(InputFault) {
        beginRecording(to: &ring)
        defer { endRecording(to: &ring) }
        try apply(input, at: time)
    }

    /// Lets time pass without a transition, no further than to the next one.
    mutating func passTime(to time: Nanoseconds) {
        let latest = (nextTransition ?? position.time).rawValue
        let now = max(registers.now, min(time.rawValue, latest))
        passBoundaries(until: now)
        registers.computed += keptWorkers * (now - registers.now)
        registers.now = now
    }

    private mutating func set(_ name: String, _ text: String) throws(InputFault) {
        guard let index = program.parameters.firstIndex(where: { $0.name == name }) else {
            throw InputFault("no parameter \(name)")
        }
        guard let constant = Constant(parsing: text) else { throw InputFault("\(name): \(text) is not a value") }
        do {
            try set(index, to: constant)
        } catch {
            throw InputFault("\(name): \(error.message)")
        }
    }

    /// Turns a knob, and every capacity that follows it.
    mutating func set(_ index: Int, to constant: Constant) throws(InputFault) {
        if let fault = program.parameters[index].fault(of: constant) { throw InputFault(fault) }
        let before = parameter(index)
        setParameter(index, make(constant))
        if registers.lastSerial != 0 { registers.turnedAt = registers.now }
        let work = registers.turnWork
        registers.turnWork = 0
        defer { registers.turnWork = work }
        do throws(Raise) {
            try keepingTemporaries { (kernel: inout Kernel) throws(Raise) in try kernel.updateCapacities() }
        } catch {
            if let before { setParameter(index, before) }
            throw InputFault(error.message)
        }
    }

    private mutating func setParameter(_ index: Int, _ value: Value) {
        for place in 0..<program.shared.count where program.shared[place] == .parameter(index) {
            shared[place] = value
        }
    }

    /// Nil when the program does not read it.
    private func parameter(_ index: Int) -> Value? {
        (0..<program.shared.count).first { program.shared[$0] == .parameter(index) }.map { shared[$0] }
    }

    private mutating func cancel(_ id: TaskID) throws(InputFault) {
        guard let task = liveTasks().first(where: { tasks[$0].serial == id.rawValue }) else {
            throw InputFault("task \(id.rawValue) does not live")
        }
        requestCancel(task, .outside, by: task)
    }

    /// A parameter's value now, in the language's notation; nil when there is none of that name.
    package func value(ofParameter name: String) -> String? {
        program.parameters.firstIndex { $0.name == name }.map { parameterValue($0) }
    }

    func parameterValue(_ index: Int) -> String {
        parameter(index).map { render($0) } ?? program.parameters[index].initial.notation
    }
}
