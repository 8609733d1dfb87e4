import Snapshots

/// The instruction loop.
extension Kernel {
    @inline(__always)
    func read(_ operand: Int32) -> Value {
        operand >= 0 ? frames[Int(registers.base) &+ Int(operand)] : shared[Int(~operand)]
    }

    @inline(__always)
    mutating func write(_ operand: Int16, _ value: Value) {
        if operand >= 0 {
            frames[Int(registers.base) &+ Int(operand)] = value
        } else {
            shared[Int(~operand)] = value
        }
    }

    /// Carries out instructions of the running task until it stops running or a limit is reached.
    mutating func interpret(until stepEnd: UInt64) {
        beginInterpreting()
        interpretTurn(until: stepEnd)
    }

    /// As `interpret`, right after `resume`.
    mutating func interpretTurn(until stepEnd: UInt64) {
        while registers.step < stepEnd {
            guard carryOutNext(until: stepEnd) else { return }
        }
        tasks[Int(registers.current)].pc = registers.pc
    }

    /// As `interpret`, with a look after each instruction at what else the limit stops at.
    mutating func interpretWatched(until stepEnd: UInt64, _ limit: Limit) {
        beginInterpreting()
        let events = registers.eventCount
        let moments = registers.moments
        while registers.step < stepEnd {
            guard carryOutNext(until: registers.step &+ 1) else { return }
            if limit.stopsAtEvent && registers.eventCount != events { break }
            if limit.stopsAtMoment && registers.moments != moments { break }
        }
        tasks[Int(registers.current)].pc = registers.pc
    }

    @inline(__always)
    private mutating func beginInterpreting() {
        let task = Int(registers.current)
        registers.pc = tasks[task].pc
        registers.base = tasks[task].frame
    }

    @inline(__always)
    private mutating func carryOutNext(until stepEnd: UInt64) -> Bool {
        let instruction = tables.code[Int(registers.pc)]
        registers.step &+= 1
        if registers.openTransactions > 0 { keepForUndoing(instruction) }
        return carryOut(instruction, until: stepEnd)
    }

    /// One instruction, or with the one after it where two are often seen together and the limit lets both; true when the
    /// task goes on at `registers.pc`.
    @inline(__always)
    private mutating func carryOut(_ instruction: Instruction, until stepEnd: UInt64) -> Bool {
        do throws(Raise) {
            switch instruction.opcode {
            case .move:
                let value = read(instruction.b)
                objects.share(value)
                write(instruction.a, value)
                registers.pc &+= 1
                return true
            case .jump:
                registers.pc = instruction.b
                return true
            case .sleep:
                let length = read(instruction.b)
                if isPlainSleep(length) {
                    fallAsleep(length.inlineDuration)
                } else {
                    try sleep(instruction)
                }
                return false
            case .compute:
                try compute(instruction)
                return false
            case .jumpIfFalse:
                registers.pc = try condition(instruction.b) ? registers.pc + 1 : instruction.c
                return true
            case .add:
                write(instruction.a, try arithmetic(.add, read(instruction.b), read(instruction.c)))
                registers.pc &+= 1
                return true
            case .divide:
                write(instruction.a, try arithmetic(.divide, read(instruction.b), read(instruction.c)))
                registers.pc &+= 1
                return true
            case .less:
                let isLess = try compare(.less, read(instruction.b), read(instruction.c))
                write(instruction.a, Value(isLess))
                registers.pc &+= 1
                branch(isLess, of: instruction.a, until: stepEnd)
                return true
            case .iterate:
                registers.pc = try iterate(instruction, at: registers.pc)
                return true
            case .draw:
                let drawn = try draw(site: Int(instruction.b))
                write(instruction.a, drawn)
                registers.pc &+= 1
                return !sleeps(drawn, of: instruction.a, until: stepEnd)
            case .spawn:
                spawn(instruction)
                registers.pc &+= 1
                return true
            case .returnValue: return returnValue(read(instruction.b))
            case .acquire: return try acquire(instruction)
            case .release:
                releaseGrant(read(Int32(instruction.a)))
                registers.pc &+= 1
                return true
            case .put: return try put(instruction)
            case .take: return try take(instruction)
            case .call, .gatherOpen, .gatherSpawn, .gatherAdd, .gatherWait, .awaitHandle,
                .cancel, .fulfil:
                return try carryOutTask(instruction)
            case .computeOn, .releaseResource, .done, .join, .waitEvent, .signal, .clear,
                .tryAcquire, .openConnection:
                return try carryOutResource(instruction)
            case .limit, .timeoutOpen, .timeoutClose, .timeoutUnwind, .raise, .reraise, .matchError, .log, .note,
                .swallow, .noteRead, .noteWrite, .noteDropped, .noteAttempt, .noteFallible:
                return try carryOutScope(instruction)
            case .transactionOpen, .transactionCommit, .transactionRollback:
                return carryOutTransaction(instruction)
            case .create, .groupOpen, .groupFail, .raceOpen, .generatorOpen, .generatorNext, .generatorClose,
                .yieldValue:
                return try carryOutCoroutine(instruction)
            default:
                registers.pc = try carryOutValue(instruction, at: registers.pc)
                return true
            }
        } catch {
            return fail(error)
        }
    }

    // MARK: Two at once

    @inline(__always)
    private func isPlainSleep(_ length: Value) -> Bool {
        length.isInlineDuration && length.inlineDuration > 0 && !faults.isSlowing && registers.lateLoads == 0
    }

    /// Carries out the sleep that follows a draw and takes what was drawn.
    @inline(__always)
    private mutating func sleeps(_ drawn: Value, of operand: Int16, until stepEnd: UInt64) -> Bool {
        let next = tables.code[Int(registers.pc)]
        guard next.opcode == .sleep, next.b == Int32(operand), registers.step < stepEnd, isPlainSleep(drawn) else {
            return false
        }
        registers.step &+= 1
        fallAsleep(drawn.inlineDuration)
        return true
    }

    /// Carries out the jump that follows a comparison and looks at what it gave.
    @inline(__always)
    private mutating func branch(_ condition: Bool, of operand: Int16, until stepEnd: UInt64) {
        let next = tables.code[Int(registers.pc)]
        guard next.opcode == .jumpIfFalse, next.b == Int32(operand), registers.step < stepEnd else { return }
        registers.step &+= 1
        registers.pc = condition ? registers.pc &+ 1 : next.c
    }

    /// True when the task goes on, in a handler.
    private mutating func fail(_ error: Raise) -> Bool {
        guard error.endsRun else { return raise(makeError(error.kind, error.message)) }
        abort(error)
        return false
    }

    private mutating func carryOutTask(_ instruction: Instruction) throws(Raise) -> Bool {
        switch instruction.opcode {
        case .call: return try call(instruction)
        case .gatherOpen: write(instruction.a, openGather(errors: instruction.flag))
        case .gatherSpawn:
            gatherSpawn(read(Int32(instruction.a)), site: Int(instruction.b), arguments: instruction.c)
        case .gatherAdd: try gatherAdd(read(Int32(instruction.a)), read(instruction.b), depth: 0)
        case .gatherWait: return try waitForGather(instruction)
        case .awaitHandle: return try awaitHandle(instruction)
        case .cancel: try cancel(read(instruction.b), depth: 0)
        default: try fulfil(read(instruction.b), with: read(instruction.c), fails: instruction.flag == 1)
        }
        registers.pc &+= 1
        return true
    }

    private mutating func carryOutResource(_ instruction: Instruction) throws(Raise) -> Bool {
        switch instruction.opcode {
        case .computeOn: return try computeOn(instruction)
        case .join: return try join(instruction)
        case .waitEvent: return try waitForEvent(instruction)
        case .releaseResource: try releaseResource(read(instruction.b))
        case .signal: try signal(read(instruction.b))
        case .clear: try clear(read(instruction.b))
        case .tryAcquire: write(instruction.a, try tryAcquire(read(instruction.b)))
        case .openConnection: write(instruction.a, Value(openConnection(read(instruction.b))))
        default: try done(read(instruction.b))
        }
        registers.pc &+= 1
        return true
    }

    private mutating func carryOutScope(_ instruction: Instruction) throws(Raise) -> Bool {
        switch instruction.opcode {
        case .limit: try setLimit(instruction)
        case .timeoutOpen: try openTimeout(instruction)
        case .timeoutClose: closeTimeout(read(Int32(instruction.a)))
        case .timeoutUnwind:
            let error = unwindTimeout(read(Int32(instruction.a)), error: read(instruction.b))
            write(Int16(instruction.b), error)
        case .raise: return raise(try makeError(instruction))
        case .reraise: return raise(read(instruction.b))
        case .matchError:
            let kind = objects.errorKind(read(instruction.b))
            write(instruction.a, Value(objects.textsAreEqual(kind, read(instruction.c))))
        case .log: try appendToLog(read(instruction.b), .message)
        case .note: return try standStill(at: instruction)
        case .swallow: noteSwallowed(read(instruction.b))
        case .noteRead: noteRead(of: instruction.b)
        case .noteAttempt: noteAttempt(read(instruction.b))
        case .noteFallible: noteFallibleWait()
        case .noteDropped: kinds[Int(instruction.b)].dropped += 1
        default: noteWrite(of: instruction.b)
        }
        registers.pc &+= 1
        return true
    }

    /// `note`: false when the run is to stop there, in the middle of the turn.
    private mutating func standStill(at instruction: Instruction) throws(Raise) -> Bool {
        try appendToLog(read(instruction.b), instruction.flag == 1 ? .question : .note)
        registers.pc &+= 1
        tasks[Int(registers.current)].pc = registers.pc
        return !stopsAtMoments
    }

    private mutating func carryOutCoroutine(_ instruction: Instruction) throws(Raise) -> Bool {
        switch instruction.opcode {
        case .create: create(instruction)
        case .groupOpen: write(instruction.a, openGroup())
        case .raceOpen: write(instruction.a, openRace(errors: instruction.flag))
        case .groupFail: failGroup(read(Int32(instruction.a)), error: read(instruction.b))
        case .generatorOpen: openGenerator(instruction)
        case .generatorNext: return try askGenerator(instruction)
        case .generatorClose: return closeGenerator(instruction)
        default: return yieldValue(read(instruction.b))
        }
        registers.pc &+= 1
        return true
    }

    private mutating func makeError(_ instruction: Instruction) throws(Raise) -> Value {
        let kind = read(instruction.b)
        guard kind.has(.text) else { throw .type("fail takes the name of an error") }
        return makeError(kind: kind, message: read(instruction.c))
    }

    private mutating func appendToLog(_ value: Value, _ kind: RunLog.Kind) throws(Raise) {
        let task = Int(registers.current)
        if kind != .message { registers.moments &+= 1 }
        let text = render(value)
        try charge(text.utf8.count / 8)
        let line = log.append(
            text, kind, time: registers.now, routine: tasks[task].routine, ordinal: tasks[task].ordinal)
        let event: TraceEventKind =
            switch kind {
            case .message: .log
            case .note: .note
            case .question: .ask
            }
        emit(event, task, value: Int64(line ?? -1))
    }
}
