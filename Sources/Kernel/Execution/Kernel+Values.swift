import Snapshots

/// Instructions that only read and write values: what expressions compile to.
extension Kernel {
    /// Carries out one; gives the instruction to go on at.
    mutating func carryOutValue(_ i: Instruction, at pc: Int32) throws(Raise) -> Int32 {
        switch i.opcode {
        case .move:
            objects.share(read(i.b))
            write(i.a, read(i.b))
        case .jump: return i.b
        case .add, .subtract, .multiply, .divide, .remainder, .power:
            write(i.a, try arithmetic(i.opcode, read(i.b), read(i.c)))
        case .equal: write(i.a, Value(try areEqual(read(i.b), read(i.c))))
        case .notEqual: write(i.a, Value(try !areEqual(read(i.b), read(i.c))))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            write(i.a, Value(try compare(i.opcode, read(i.b), read(i.c))))
        case .jumpIfFalse: return try condition(i.b) ? pc + 1 : i.c
        case .jumpIfTrue: return try condition(i.b) ? i.c : pc + 1
        case .iterate: return try iterate(i, at: pc)
        case .negate: write(i.a, try objects.negated(read(i.b)))
        case .not: write(i.a, Value(try !condition(i.b)))
        default: try carryOutRare(i)
        }
        return pc + 1
    }

    private mutating func carryOutRare(_ i: Instruction) throws(Raise) {
        switch i.opcode {
        case .contains: write(i.a, Value(try contains(read(i.c), read(i.b))))
        case .newList: write(i.a, objects.makeList())
        case .append: objects.append(read(Int32(i.a)), sharing(read(i.b)))
        case .newRecord: write(i.a, objects.makeRecord())
        case .storeElement: try storeElement(i)
        case .newRange: write(i.a, try makeRange(read(i.b), read(i.c)))
        case .element: write(i.a, sharing(try element(of: read(i.b), at: read(i.c))))
        case .format: write(i.a, try format(template: Int(i.b)))
        case .function: write(i.a, try call(function: i))
        case .draw: write(i.a, try draw(site: Int(i.b)))
        case .sample: write(i.a, try sample(Int(i.b), at: read(i.c)))
        case .member: write(i.a, try member(of: Int(i.b), key: read(i.c)))
        case .measure:
            write(i.a, try measureValue(Measure(code: i.flag), of: Int(i.b), in: i.c > 0 ? Int(i.c) - 1 : nil))
        case .memberMeasure: write(i.a, try memberMeasure(Measure(code: i.flag), of: Int(i.b), key: read(i.c)))
        case .isQueue: write(i.a, Value(isQueue(read(i.b))))
        case .logTime: write(i.a, try logTime(of: read(i.b)))
        case .logIndex: write(i.a, try logIndex(of: read(i.b)))
        case .finding: write(i.a, Value(try hasFinding(render(read(i.b)))))
        default: fatalError("\(i.opcode) is no value instruction")
        }
    }

    /// Evaluates expression code in a frame (0: none) without making a transition.
    mutating func evaluate(_ entry: Int, frame: Int) throws(Raise) -> Value {
        let base = registers.base
        registers.base = UInt32(frame)
        defer { registers.base = base }
        var next = Int32(entry)
        do throws(Raise) {
            var step = 0
            while tables.code[Int(next)].opcode != Opcode.result {
                step += 1
                try chargeEvaluation(step: step)
                next = try carryOutValue(tables.code[Int(next)], at: next)
            }
            return read(tables.code[Int(next)].b)
        } catch {
            throw Raise(kind: error.kind, message: error.message, at: next)
        }
    }

    private mutating func sharing(_ value: Value) -> Value {
        objects.share(value)
        return value
    }

    // MARK: Arithmetic and order

    @inline(__always)
    mutating func arithmetic(_ opcode: Opcode, _ a: Value, _ b: Value) throws(Raise) -> Value {
        if a.isNumber && b.isNumber {
            return Value(number: try ObjectArena.numbers(opcode, a.number, b.number))
        }
        if a.has(.list) && b.has(.list) { try charge(objects.count(a) + objects.count(b)) }
        return try objects.arithmetic(opcode, a, b)
    }

    @inline(__always)
    mutating func areEqual(_ a: Value, _ b: Value) throws(Raise) -> Bool {
        if a.isNumber || b.isNumber { return a.isNumber && b.isNumber && a.number == b.number }
        return try areObjectsEqual(a, b)
    }

    private mutating func areObjectsEqual(_ a: Value, _ b: Value) throws(Raise) -> Bool {
        var allowance = Bounds.comparisons
        let result = objects.areEqual(a, b, allowance: &allowance)
        guard allowance >= 0 else { throw tooManyParts }
        try charge(Bounds.comparisons - allowance)
        return result
    }

    var tooManyParts: Raise { .value("values of more than \(Bounds.comparisons) parts to compare") }

    @inline(__always)
    mutating func compare(_ opcode: Opcode, _ a: Value, _ b: Value) throws(Raise) -> Bool {
        guard a.isNumber && b.isNumber else { return try compareObjects(opcode, a, b) }
        switch opcode {
        case .less: return a.number < b.number
        case .lessOrEqual: return a.number <= b.number
        case .greater: return a.number > b.number
        default: return a.number >= b.number
        }
    }

    private mutating func compareObjects(_ opcode: Opcode, _ a: Value, _ b: Value) throws(Raise) -> Bool {
        if a.has(.text) && b.has(.text) { try charge((objects.count(a) + objects.count(b)) / 8) }
        guard let order = objects.order(a, b) else {
            throw .type("cannot compare \(objects.typeName(a)) with \(objects.typeName(b))")
        }
        switch opcode {
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        default: return order >= 0
        }
    }

    @inline(__always)
    mutating func condition(_ operand: Int32) throws(Raise) -> Bool {
        let value = read(operand)
        guard value.isBool else { throw noCondition(value) }
        return value == .true
    }

    @inline(never)
    private func noCondition(_ value: Value) -> Raise {
        .type("a condition must be true or false, not \(objects.typeName(value))")
    }

    @inline(__always)
    mutating func draw(site index: Int) throws(Raise) -> Value {
        let site = tables.drawSites[index]
        let mean = read(site.first)
        guard site.isExponential, mean.isInlineDuration, mean.inlineDuration >= 0 else { return try drawAny(site) }
        // What arrivals and services of most queues are.
        var words = drawKey(site).words
        let drawn = Double(mean.inlineDuration) * words.nextExponential(tables.exponential)
        return objects.makeDuration(try ObjectArena.ticks(drawn))
    }

    @inline(__always)
    private mutating func drawKey(_ site: ProgramTables.DrawSiteRecord) -> DrawKey {
        DrawKey(seed: seed, frame: frames.key(Int(registers.base)), site: site.key, index: useCount(site.counterSlot))
    }

    private mutating func drawAny(_ site: ProgramTables.DrawSiteRecord) throws(Raise) -> Value {
        let kind = DistributionKind(rawValue: UInt8(site.kind))!
        guard let first = drawParameter(read(site.first)), let second = drawParameter(read(site.second)) else {
            throw .type("\(kind) takes numbers or durations")
        }
        if let fault = kind.parameterFault(first.value, second.value) { throw .value(fault) }
        let drawn = kind.draw(drawKey(site), first.value, second.value)
        if kind == .chance { return Value(drawn == 1) }
        guard first.isDuration || (kind == .erlang && second.isDuration) else { return Value(number: drawn) }
        return objects.makeDuration(try ObjectArena.ticks(max(drawn, 0)))
    }

    private mutating func sample(_ index: Int, at place: Value) throws(Raise) -> Value {
        let table = tables.sampleTables[index]
        let last = Int(table.count) - 1
        let value = tables.samples[table.start + (place.isNumber ? min(max(Int(place.number), 0), last) : 0)]
        return table.isDuration == 1 ? objects.makeDuration(try ObjectArena.ticks(value)) : Value(number: value)
    }

    @inline(__always)
    private func drawParameter(_ value: Value) -> (value: Double, isDuration: Bool)? {
        if value.isNumber { return (value.number, false) }
        if let ticks = objects.duration(value) { return (Double(ticks), true) }
        return value == .none ? (0, false) : nil
    }
}
