import Snapshots

@testable import Kernel

/// Programs put together by hand, for tests of the kernel alone.
struct Assembly {
    var program: Program
    private var constants: [Constant: Int] = [:]

    init(_ name: String) {
        program = Program(name: name)
        program.shared = [SharedValue](repeating: .temporary, count: Operand.temporaryCount)
    }

    mutating func constant(_ constant: Constant) -> Operand {
        if let known = constants[constant] { return .shared(known) }
        program.shared.append(.constant(constant))
        constants[constant] = program.shared.count - 1
        return .shared(program.shared.count - 1)
    }

    mutating func semaphore(_ name: String, capacity: Double) -> Operand {
        let entry = Int32(program.code.count)
        emit(Instruction(.result, constant(.number(capacity))))
        program.resources.append(ResourceDeclaration(name: name, kind: .semaphore, capacity: entry))
        return constant(.resource(program.resources.count - 1))
    }

    mutating func emit(_ instruction: Instruction, line: Int32 = 1) {
        program.code.append(instruction)
        program.lines.append(line)
    }

    /// Declares a routine whose code is what `body` emits.
    mutating func routine(
        _ name: String, parameters: [String] = [], slots: Int, handlers: [ExceptionHandler] = [],
        _ body: (inout Assembly) -> Void
    ) {
        let entry = Int32(program.code.count)
        let first = program.handlers.count
        program.handlers += handlers
        program.routines.append(
            Routine(
                name: name, entry: entry, parameterNames: parameters, slotCount: slots,
                handlerRange: first..<program.handlers.count))
        body(&self)
    }

    mutating func callSite(_ routine: Int, counterSlot: Int32? = nil) -> Int32 {
        program.callSites.append(
            CallSite(routine: Int32(routine), key: UInt64(program.callSites.count + 1), counterSlot: counterSlot))
        return Int32(program.callSites.count - 1)
    }
}

/// Twenty calls of half a second through three permits, gathered by main.
func callsThroughPermits(_ calls: Int = 20, permits: Double = 3) -> Program {
    var assembly = Assembly("permits")
    let api = assembly.semaphore("api", capacity: permits)
    let half = assembly.constant(.duration(Nanoseconds(500_000_000)))
    let answer = assembly.constant(.number(200))
    let one = assembly.constant(.number(1))
    let last = assembly.constant(.number(Double(calls)))
    let site = assembly.callSite(1, counterSlot: 3)
    assembly.routine("main", slots: 4) { code in
        code.emit(Instruction(.gatherOpen, to: .slot(0), .slot(0)))
        code.emit(Instruction(.newRange, to: .slot(1), one, last))
        let loop = Int32(code.program.code.count)
        code.emit(Instruction(.iterate, a: Int16(Operand.shared(1).rawValue), b: 1, c: loop + 3))
        code.emit(Instruction(.gatherSpawn, a: 0, b: site, c: Operand.shared(1).rawValue))
        code.emit(Instruction(.jump, b: loop))
        code.emit(Instruction(.gatherWait, to: .slot(3), .slot(0)))
        code.emit(Instruction(.returnValue, .slot(3)))
    }
    assembly.routine("call", parameters: ["id"], slots: 2) { code in
        code.emit(Instruction(.acquire, to: .slot(1), api))
        code.emit(Instruction(.sleep, half))
        code.emit(Instruction(.release, a: 1))
        code.emit(Instruction(.returnValue, answer))
    }
    return assembly.program
}
