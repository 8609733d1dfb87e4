import Snapshots

/// What the program's script does to the run.
extension Kernel {
    /// Timers of one instant fire in the script's order.
    mutating func armScript() {
        for (index, entry) in program.script.enumerated() { armRunTimer(.script(index), code: entry.time) }
    }

    /// Turns a knob. A value that it cannot take ends the run.
    mutating func carryOutScript(_ index: Int) {
        let entry = program.script[index]
        let declaration = program.parameters[entry.parameter]
        do throws(Raise) {
            let value = try evaluate(Int(entry.value), frame: 0)
            do throws(InputFault) {
                guard let constant = constant(value) else { throw InputFault("not a value of a knob") }
                try set(entry.parameter, to: constant)
            } catch {
                let message = "script: \(declaration.name): \(error.message)"
                throw Raise(kind: .valueError, message: message, at: entry.value)
            }
        } catch {
            abort(error)
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
