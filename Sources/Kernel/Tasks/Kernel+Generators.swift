import Snapshots

/// Async generators are frames of the task that asks for their values: PEP 525, closed as `aclosing` does.
extension Kernel {
    mutating func openGenerator(_ instruction: Instruction) {
        let site = tables.callSites[Int(instruction.b)]
        let shape = tables.routines[Int(site.routine)]
        let frame = frames.allocate(
            slots: Int(shape.slotCount), routine: Int(site.routine), caller: 0, returnTo: 0, key: childKey(site))
        passArguments(instruction.c, to: frame, routine: Int(site.routine))
        var generator = Generator()
        generator.frame = UInt32(frame)
        generator.pc = shape.entry
        generator.isNew = 1
        let index = generators.allocate(generator)
        frames[frame + Int(shape.generatorSlot)] = Value(internal: index)
        write(instruction.a, Value(internal: index))
    }

    /// `generatorNext`: the generator's frame runs until it yields, returns or fails.
    mutating func askGenerator(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let index = read(instruction.b).internalIndex else { throw .type("not a generator") }
        guard generators[index].frame != 0 else { return proceedInPlace(to: instruction.c) }
        try checkDepth()
        enter(index)
        return proceedInPlace(to: generators[index].pc)
    }

    private mutating func proceedInPlace(to pc: Int32) -> Bool {
        registers.pc = pc
        return true
    }

    private mutating func enter(_ index: Int) {
        let frame = Int(generators[index].frame)
        frames.setCaller(of: frame, Int(registers.base), returnTo: Int(registers.pc) + 1)
        generators[index].state = .running
        generators[index].isNew = 0
        registers.base = UInt32(frame)
        tasks[Int(registers.current)].frame = UInt32(frame)
    }

    /// `yieldValue`: back to whoever asked.
    mutating func yieldValue(_ value: Value) -> Bool {
        objects.share(value)
        let frame = Int(registers.base)
        guard let index = generator(ofFrame: frame) else {
            return raise(makeError(.typeError, "yield outside a generator"))
        }
        let returnTo = frames.returnTo(frame)
        if tables.code[returnTo - 1].opcode == .generatorClose { return refuseToClose(frame, returnTo) }
        generators[index].pc = registers.pc + 1
        generators[index].state = .suspended
        registers.base = UInt32(frames.caller(frame))
        tasks[Int(registers.current)].frame = registers.base
        frames.setCaller(of: frame, 0, returnTo: 0)
        registers.pc = Int32(returnTo)
        write(tables.code[returnTo - 1].a, value)
        return true
    }

    /// The clean-up of a generator that is closed has yielded: it ends there, and who closed it gets the error.
    private mutating func refuseToClose(_ frame: Int, _ returnTo: Int) -> Bool {
        endGenerator(ofFrame: frame)
        popFrame(frame, caller: frames.caller(frame))
        registers.pc = Int32(returnTo - 1)
        dropGenerator(in: Int32(tables.code[returnTo - 1].a))
        return raise(makeError(.runtimeError, "the generator yielded while it was closed"))
    }

    private func generator(ofFrame frame: Int) -> Int? {
        let slot = Int(tables.routines[frames.routine(frame)].generatorSlot)
        return slot < 0 ? nil : frames[frame + slot].internalIndex
    }

    /// `generatorClose`: GeneratorExit at the `yield` that it stands at.
    mutating func closeGenerator(_ instruction: Instruction) -> Bool {
        guard let index = read(Int32(instruction.a)).internalIndex, generators[index].frame != 0,
            generators[index].isNew == 0
        else {
            dropGenerator(in: Int32(instruction.a))
            return proceedInPlace(to: registers.pc + 1)
        }
        enter(index)
        registers.pc = generators[index].pc - 1
        return raise(makeError(.generatorExit, nil))
    }

    /// The frame of a generator ends, by a return or an error; false for other frames.
    @inline(__always)
    @discardableResult
    mutating func endGenerator(ofFrame frame: Int) -> Bool {
        guard tables.routines[frames.routine(frame)].generatorSlot >= 0, let index = generator(ofFrame: frame) else {
            return false
        }
        generators[index].frame = 0
        return true
    }

    /// A generator has returned: its loop ends, or its closing is over.
    mutating func leaveGenerator(_ returnTo: Int) -> Bool {
        let asked = tables.code[returnTo - 1]
        let isNext = asked.opcode == .generatorNext
        dropGenerator(in: isNext ? asked.b : Int32(asked.a))
        return proceedInPlace(to: isNext ? asked.c : Int32(returnTo))
    }

    /// The loop is done with the generator in an operand.
    mutating func dropGenerator(in operand: Int32) {
        guard let index = read(operand).internalIndex else { return }
        let frame = Int(generators[index].frame)
        if frame != 0 { frames.release(frame, slots: Int(tables.routines[frames.routine(frame)].slotCount)) }
        generators.release(index)
        write(Int16(operand), .none)
    }

    /// Whether the error is what `generatorClose` raised, and has come back to it.
    @inline(__always)
    func endsClosing(_ error: Value) -> Bool {
        tables.code[Int(registers.pc)].opcode == .generatorClose && isClosing(error)
    }
}
