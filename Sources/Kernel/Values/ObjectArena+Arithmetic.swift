extension ObjectArena {
    /// a ∘ b for + - * / % ^ with the units of LANGUAGE: durations and rates are typed.
    ///
    /// Raises TypeError for a mixture that means nothing, ValueError for a division by zero or an overflow.
    mutating func arithmetic(_ opcode: Opcode, _ a: Value, _ b: Value) throws(Raise) -> Value {
        if a.isNumber && b.isNumber { return Value(number: try Self.numbers(opcode, a.number, b.number)) }
        if opcode == .divide, a.isNumber, let y = rate(b) {
            // The gap between arrivals.
            return makeDuration(try Self.ticks(try Self.numbers(.divide, a.number, y) * 1e9))
        }
        if let x = duration(a) { return try durationFirst(opcode, x, a, b) }
        if let y = duration(b) { return try durationSecond(opcode, a, y, b) }
        if rate(a) != nil || rate(b) != nil { return try rates(opcode, a, b) }
        if opcode == .add, a.has(.list), b.has(.list) { return concatenated(a, b) }
        throw mismatch(opcode, a, b)
    }

    @inline(__always)
    static func numbers(_ opcode: Opcode, _ x: Double, _ y: Double) throws(Raise) -> Double {
        let result: Double
        switch opcode {
        case .add: result = x + y
        case .subtract: result = x - y
        case .multiply: result = x * y
        case .divide:
            if y == 0 { throw .divisionByZero() }
            result = x / y
        case .remainder:
            if y == 0 { throw .divisionByZero() }
            result = x - (x / y).rounded(.down) * y
        default: result = Mathematics.pow(x, y)
        }
        if !result.isFinite { throw .notFinite() }
        return result
    }

    private mutating func durationFirst(_ opcode: Opcode, _ x: Int64, _ a: Value, _ b: Value) throws(Raise) -> Value {
        if let y = duration(b) { return try durations(opcode, x, y, a, b) }
        if b.isNumber {
            switch opcode {
            case .multiply: return makeDuration(try Self.ticks(Double(x) * b.number))
            case .divide:
                if b.number == 0 { throw .divisionByZero() }
                return makeDuration(try Self.ticks(Double(x) / b.number))
            default: break
            }
        }
        if let perSecond = rate(b), opcode == .multiply {
            return Value(number: try Self.numbers(opcode, Double(x) / 1e9, perSecond))
        }
        throw mismatch(opcode, a, b)
    }

    private mutating func durations(
        _ opcode: Opcode, _ x: Int64, _ y: Int64, _ a: Value, _ b: Value
    ) throws(Raise) -> Value {
        switch opcode {
        case .add, .subtract:
            let (sum, overflows) = opcode == .add ? x.addingReportingOverflow(y) : x.subtractingReportingOverflow(y)
            if overflows { throw .durationTooLong() }
            return makeDuration(sum)
        case .divide, .remainder:
            if y == 0 { throw .divisionByZero() }
            if opcode == .divide { return Value(number: Double(x) / Double(y)) }
            let rest = x % y
            return makeDuration(rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest)
        default: throw mismatch(opcode, a, b)
        }
    }

    private mutating func durationSecond(_ opcode: Opcode, _ a: Value, _ y: Int64, _ b: Value) throws(Raise) -> Value {
        if a.isNumber, opcode == .multiply { return makeDuration(try Self.ticks(a.number * Double(y))) }
        if a.isNumber, opcode == .divide { return makeRate(try Self.numbers(opcode, a.number, Double(y) / 1e9)) }
        if let perSecond = rate(a), opcode == .multiply {
            return Value(number: try Self.numbers(opcode, perSecond, Double(y) / 1e9))
        }
        throw mismatch(opcode, a, b)
    }

    private mutating func rates(_ opcode: Opcode, _ a: Value, _ b: Value) throws(Raise) -> Value {
        switch (rate(a), rate(b), opcode) {
        case (let x?, let y?, .add), (let x?, let y?, .subtract): return makeRate(try Self.numbers(opcode, x, y))
        case (let x?, let y?, .divide): return Value(number: try Self.numbers(opcode, x, y))
        case (let x?, nil, .multiply) where b.isNumber, (let x?, nil, .divide) where b.isNumber:
            return makeRate(try Self.numbers(opcode, x, b.number))
        case (nil, let y?, .multiply) where a.isNumber: return makeRate(try Self.numbers(opcode, a.number, y))
        default: throw mismatch(opcode, a, b)
        }
    }

    mutating func negated(_ value: Value) throws(Raise) -> Value {
        if value.isNumber { return Value(number: -value.number) }
        if let ticks = duration(value) { return makeDuration(0 &- ticks) }
        if let perSecond = rate(value) { return makeRate(-perSecond) }
        throw .type("cannot negate \(typeName(value))")
    }

    private mutating func concatenated(_ a: Value, _ b: Value) -> Value {
        let result = makeList(capacity: count(a) + count(b))
        for list in [a, b] {
            for i in 0..<count(list) { append(result, item(list, i)) }
        }
        return result
    }

    /// Nanoseconds from a double, rounded to the nearest.
    @inline(__always)
    static func ticks(_ value: Double) throws(Raise) -> Int64 {
        guard value.magnitude < 9.2e18 else { throw .durationTooLong() }
        let whole = Int64(value)
        let rest = value - Double(whole)
        // As `rounded()`, which is a call of the C library.
        return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    }

    private func mismatch(_ opcode: Opcode, _ a: Value, _ b: Value) -> Raise {
        .type("cannot \(opcode) \(typeName(a)) and \(typeName(b))")
    }
}
