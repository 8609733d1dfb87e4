import Kernel

/// A program as a person reads it: one line an instruction.
struct Disassembly {
    let program: Program

    /// Routines, then the code outside them, each with its exception handlers.
    var lines: [String] {
        var result: [String] = []
        for (pc, instruction) in program.code.enumerated() {
            result += headings(at: Int32(pc))
            result.append("\(padded(pc))  \(text(of: instruction, at: pc))")
        }
        for handler in program.handlers { result.append(text(of: handler)) }
        for site in program.callSites where site.counterSlot != nil {
            result.append("call site of \(program.routines[Int(site.routine)].name) counts in \(site.counterSlot ?? 0)")
        }
        return result
    }

    private func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, 4 - digits.count)) + digits
    }

    private func headings(at pc: Int32) -> [String] {
        var result: [String] = []
        for routine in program.routines where routine.entry == pc {
            result.append(
                "\(routine.name)(\(routine.parameterNames.joined(separator: ", "))): \(routine.slotCount) slots")
        }
        for resource in program.resources where resource.capacity == pc {
            result.append("capacity of \(resource.name):")
        }
        for resource in program.resources where resource.rate == pc { result.append("rate of \(resource.name):") }
        for expectation in program.expectations where expectation.condition == pc {
            result.append("expect \(expectation.text):")
        }
        for expectation in program.expectations where expectation.actual == pc { result.append("actual:") }
        if program.initializer == pc { result.append("state:") }
        return result
    }

    private func text(of handler: ExceptionHandler) -> String {
        let sort = handler.catchesCancellation ? "any" : "failures"
        return "handler \(handler.start)..<\(handler.end) -> \(handler.handler), error in \(handler.errorSlot), \(sort)"
    }

    // MARK: Operands

    private func routine(at pc: Int) -> Routine? {
        program.routines.last { Int($0.entry) <= pc }
    }

    private func name(_ rawValue: Int32, at pc: Int) -> String {
        guard rawValue < 0 else {
            let name = routine(at: pc)?.slotNames[Int(rawValue)]
            return name ?? "$\(rawValue)"
        }
        switch program.shared[Int(~rawValue)] {
        case .temporary: return "t\(~rawValue)"
        case .constant(.resource(let index)): return "&" + program.resources[index].name
        case .constant(let constant): return constant.notation
        case .parameter(let index): return "@" + program.parameters[index].name
        case .state(let name): return "%" + name
        }
    }

    private func text(of instruction: Instruction, at pc: Int) -> String {
        let a = name(Int32(instruction.a), at: pc)
        let b = name(instruction.b, at: pc)
        let c = name(instruction.c, at: pc)
        let mark = marks(instruction.flag)
        let word = "\(instruction.opcode)"
        switch instruction.opcode {
        case .move: return "\(a) = \(b)"
        case .add, .subtract, .multiply, .divide, .remainder, .power, .equal, .notEqual, .less, .lessOrEqual, .greater,
            .greaterOrEqual, .contains, .newRange, .element, .matchError:
            return "\(a) = \(word) \(b), \(c)"
        case .negate, .not, .isQueue, .timeoutOpen, .logTime, .logIndex, .finding, .tryAcquire, .openConnection:
            return "\(a) = \(word) \(b)"
        case .take, .acquire, .awaitHandle, .gatherWait: return "\(a) = \(word) \(b)\(mark)"
        case .newList, .newRecord, .groupOpen: return "\(a) = \(word)"
        case .append, .gatherAdd, .timeoutUnwind, .groupFail: return "\(word) \(a), \(b)"
        case .storeElement: return "\(a)[\(b)] = \(c)"
        case .format: return "\(a) = format \(template(Int(instruction.b), at: pc))"
        case .function:
            let function = BuiltinFunction(rawValue: instruction.flag).map { $0.name } ?? "?"
            return "\(a) = \(function) of \(instruction.c) from \(b)"
        case .draw: return "\(a) = draw \(draw(program.drawSites[Int(instruction.b)], at: pc))"
        case .sample: return "\(a) = sample \(c) of table \(instruction.b)"
        case .measure:
            return "\(a) = measure \(path(Measure(code: instruction.flag))) of \(instruction.b)"
        case .memberMeasure:
            let measure = path(Measure(code: instruction.flag))
            return "\(a) = measure \(measure) of \(program.resources[Int(instruction.b)].name), \(c)"
        case .member: return "\(a) = member of \(program.resources[Int(instruction.b)].name), \(c)"
        case .transactionOpen: return "\(a) = \(word)"
        case .transactionCommit, .transactionRollback: return "\(word) \(a)"
        case .noteFallible: return word
        case .noteDropped: return "\(word) \(program.routines[Int(instruction.b)].name)"
        case .jump: return "jump \(instruction.b)"
        case .jumpIfFalse: return "jump \(instruction.c) unless \(b)"
        case .jumpIfTrue: return "jump \(instruction.c) if \(b)"
        case .iterate: return "\(a) = next of \(b), else jump \(instruction.c)"
        case .create, .generatorOpen: return "\(a) = \(word) \(call(instruction, at: pc))"
        case .generatorNext: return "\(a) = next of generator \(b), else jump \(instruction.c)"
        case .spawn: return (instruction.flag == 1 ? "\(a) = " : "") + "spawn \(call(instruction, at: pc))"
        case .call: return "\(a) = call \(call(instruction, at: pc))"
        case .gatherOpen, .raceOpen:
            return
                "\(a) = \(instruction.opcode == .raceOpen ? "race" : "gather"), errors \(GatherErrors(rawValue: instruction.flag).map { "\($0)" } ?? "?")"
        case .gatherSpawn: return "gatherSpawn \(a), \(call(instruction, at: pc))"
        case .computeOn: return "compute \(b) on \(c)"
        case .put: return "put \(c) to \(b)\(mark)"
        case .join, .waitEvent: return "\(word) \(b)\(mark)"
        case .fulfil: return "fulfil \(b) \(instruction.flag == 1 ? "with error" : "with") \(c)"
        case .raise: return "raise \(b), \(c)"
        case .timeoutClose, .release, .generatorClose: return "\(word) \(a)"
        case .result, .returnValue, .cancel, .sleep, .compute, .limit, .releaseResource, .done, .reraise, .log, .signal,
            .clear, .note, .yieldValue, .swallow, .noteRead, .noteWrite, .noteAttempt:
            return "\(word) \(b)"
        }
    }

    private func marks(_ flag: UInt8) -> String {
        let names = [
            (Instruction.limited, "limited"), (Instruction.shielded, "shielded"),
            (Instruction.prioritized, "prioritized"),
        ]
        let set = names.filter { flag & $0.0 != 0 }.map(\.1)
        return set.isEmpty ? "" : " (\(set.joined(separator: ", ")))"
    }

    private func call(_ instruction: Instruction, at pc: Int) -> String {
        let routine = program.routines[Int(program.callSites[Int(instruction.b)].routine)]
        let arguments = routine.parameterNames.indices.map { index in
            name(Operand(rawValue: instruction.c).advanced(by: index).rawValue, at: pc)
        }
        return "\(routine.name)(\(arguments.joined(separator: ", ")))"
    }

    private func path(_ measure: Measure) -> String {
        [Measure.Subject.kind, .resource, .run].compactMap { measure.path(of: $0) }.first ?? "?"
    }

    private func draw(_ site: DrawSite, at pc: Int) -> String {
        "\(site.kind) \(name(site.first.rawValue, at: pc)), \(name(site.second.rawValue, at: pc))"
            + (site.counterSlot.map { ", counts in \($0)" } ?? "")
    }

    private func template(_ index: Int, at pc: Int) -> String {
        program.templates[index].map { part in
            switch part {
            case .literal(let text): text
            case .value(let operand): "{\(name(operand.rawValue, at: pc))}"
            }
        }.joined()
    }
}
