extension ObjectArena {
    // MARK: Lists and ranges

    mutating func makeList(capacity: Int = 4) -> Value {
        Value(.list, make(.list, words: max(capacity, 1), count: 0))
    }

    /// A list of `count` items, all none.
    mutating func makeList(count: Int) -> Value {
        let index = make(.list, words: max(count, 1), count: count)
        let offset = Int(objects[index].offset)
        for i in 0..<count { words[offset + i] = Value.none.bits }
        return Value(.list, index)
    }

    /// The whole numbers from `low` to `high`, both included.
    mutating func makeRange(_ low: Double, _ high: Double) -> Value {
        let count = high < low ? 0 : Int(high - low) + 1
        let index = make(.range, words: 2, count: count)
        words[Int(objects[index].offset)] = low.bitPattern
        words[Int(objects[index].offset) + 1] = high.bitPattern
        return Value(.list, index)
    }

    @inline(__always)
    func count(_ value: Value) -> Int { Int(objects[value.index].count) }

    /// - Precondition: `position` is inside the list or range.
    @inline(__always)
    func item(_ list: Value, _ position: Int) -> Value {
        let object = objects[list.index]
        if object.kind == Kind.range.rawValue {
            return Value(number: Double(bitPattern: words[Int(object.offset)]) + Double(position))
        }
        return Value(bits: words[Int(object.offset) + position])
    }

    mutating func setItem(_ list: Value, _ position: Int, _ value: Value) {
        words[Int(objects[list.index].offset) + position] = value.bits
    }

    mutating func append(_ list: Value, _ value: Value) {
        let count = Int(objects[list.index].count)
        if count + 1 > 1 << Int(objects[list.index].sizeClass) { reserve(list.index, words: (count + 1) * 2) }
        words[Int(objects[list.index].offset) + count] = value.bits
        objects[list.index].count += 1
    }

    // MARK: Sharing

    /// A second variable may hold `value` from now on.
    @inline(__always) mutating func share(_ value: Value) {
        if value.has(.list) || value.has(.record) { objects[value.index].isShared = 1 }
    }

    /// Whether writing to a list or record makes a copy first: it is shared, or a range.
    func mustCopy(_ value: Value) -> Bool {
        objects[value.index].isShared != 0 || objects[value.index].kind == Kind.range.rawValue
    }

    /// The object to write for a variable that holds `value`: itself, or a copy when it is shared.
    mutating func unshared(_ value: Value) -> Value {
        let object = objects[value.index]
        guard mustCopy(value) else { return value }
        if object.kind == Kind.range.rawValue {
            let copy = makeList(count: Int(object.count))
            for i in 0..<Int(object.count) { setItem(copy, i, item(value, i)) }
            return copy
        }
        if object.kind == Kind.record.rawValue { return copyRecord(value) }
        let copy = makeList(count: Int(object.count))
        for i in 0..<Int(object.count) {
            share(item(value, i))
            setItem(copy, i, item(value, i))
        }
        return copy
    }

    // MARK: Errors

    /// - Parameters:
    ///   - message: a text or none.
    ///   - task: the serial of the task that raised it.
    ///   - inner: of an ExceptionGroup, the list of its errors.
    mutating func makeError(kind: Value, message: Value, line: Int, task: Int, inner: Value = .none) -> Value {
        let index = make(.error, words: 5, count: 5)
        let offset = Int(objects[index].offset)
        words[offset] = kind.bits
        words[offset + 1] = message.bits
        words[offset + 2] = Value(count: line).bits
        words[offset + 3] = Value(count: task).bits
        words[offset + 4] = inner.bits
        return Value(.error, index)
    }

    func errorKind(_ error: Value) -> Value { Value(bits: words[Int(objects[error.index].offset)]) }
    func errorMessage(_ error: Value) -> Value { Value(bits: words[Int(objects[error.index].offset) + 1]) }
    func errorLine(_ error: Value) -> Value { Value(bits: words[Int(objects[error.index].offset) + 2]) }
    func innerErrors(_ error: Value) -> Value { Value(bits: words[Int(objects[error.index].offset) + 4]) }
    func errorTask(_ error: Value) -> UInt32 {
        UInt32(Value(bits: words[Int(objects[error.index].offset) + 3]).number)
    }

    // MARK: Wide numbers

    @inline(__always)
    mutating func makeDuration(_ ticks: Int64) -> Value {
        Value(inlineDuration: ticks) ?? makeWide(.wideDuration, UInt64(bitPattern: ticks))
    }

    mutating func makeRate(_ perSecond: Double) -> Value { makeWide(.rate, perSecond.bitPattern) }

    @inline(never)
    private mutating func makeWide(_ kind: Kind, _ bits: UInt64) -> Value {
        let index = make(kind, words: 1, count: 1)
        words[Int(objects[index].offset)] = bits
        return Value(.wide, index)
    }

    /// The value in nanoseconds when it is a duration.
    @inline(__always) func duration(_ value: Value) -> Int64? {
        if value.isInlineDuration { return value.inlineDuration }
        guard value.has(.wide), objects[value.index].kind == Kind.wideDuration.rawValue else { return nil }
        return Int64(bitPattern: words[Int(objects[value.index].offset)])
    }

    /// The value a second when it is a rate.
    @inline(__always) func rate(_ value: Value) -> Double? {
        guard value.has(.wide), objects[value.index].kind == Kind.rate.rawValue else { return nil }
        return Double(bitPattern: words[Int(objects[value.index].offset)])
    }
}
