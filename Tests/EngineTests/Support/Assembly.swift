import Kernel
import Snapshots

/// Puts programs together instruction by instruction.
struct Assembly {
    private(set) var program: Program
    private var constants: [Constant: Operand] = [:]

    init(_ name: String) {
        program = Program(name: name)
        program.shared = [SharedValue](repeating: .temporary, count: Operand.temporaryCount)
    }

    /// Where the next instruction will stand.
    var here: Int32 { Int32(program.code.count) }

    mutating func constant(_ constant: Constant) -> Operand {
        if let known = constants[constant] { return known }
        constants[constant] = shared(.constant(constant))
        return shared(last: ())
    }

    mutating func number(_ value: Double) -> Operand { constant(.number(value)) }

    mutating func milliseconds(_ value: Int64) -> Operand { constant(.duration(Nanoseconds(value * 1_000_000))) }

    mutating func parameter(_ name: String, _ initial: Double, maximum: Double) -> Operand {
        program.parameters.append(
            ParameterDeclaration(name: name, initial: .number(initial), maximum: .number(maximum)))
        return shared(.parameter(program.parameters.count - 1))
    }

    mutating func resource(_ name: String, _ kind: ResourceKind, capacity: Operand) -> Operand {
        let entry = here
        emit(Instruction(.result, capacity))
        program.resources.append(ResourceDeclaration(name: name, kind: kind, capacity: entry))
        return constant(.resource(program.resources.count - 1))
    }

    mutating func exponential(mean: Operand, counter: Int32) -> Int32 {
        let key = UInt64(program.drawSites.count + 100)
        program.drawSites.append(
            DrawSite(kind: .exponential, first: mean, second: mean, key: key, counterSlot: counter))
        return Int32(program.drawSites.count - 1)
    }

    mutating func callSite(_ routine: Int32, counter: Int32) -> Int32 {
        let key = UInt64(program.callSites.count + 1)
        program.callSites.append(CallSite(routine: routine, key: key, counterSlot: counter))
        return Int32(program.callSites.count - 1)
    }

    mutating func emit(_ instruction: Instruction) {
        program.code.append(instruction)
        program.lines.append(Int32(program.code.count))
    }

    mutating func routine(_ name: String, slots: Int, parameters: [String] = [], _ body: (inout Assembly) -> Void) {
        program.routines.append(Routine(name: name, entry: here, parameterNames: parameters, slotCount: slots))
        body(&self)
    }

    /// Runs `body` for slot `slot` = 1...`last`; takes the slot after it too.
    mutating func loop(to last: Operand, slot: Int, _ body: (inout Assembly) -> Void) {
        let one = number(1)
        emit(Instruction(.newRange, to: .slot(slot), one, last))
        emit(Instruction(.move, to: .slot(slot + 1), number(0)))
        let top = here
        emit(Instruction(.iterate, to: .slot(slot + 2), .slot(slot)))
        body(&self)
        emit(Instruction(.jump, b: top))
        program.code[Int(top)].c = here
    }

    private mutating func shared(_ value: SharedValue) -> Operand {
        program.shared.append(value)
        return shared(last: ())
    }

    private func shared(last: Void) -> Operand { .shared(program.shared.count - 1) }
}
