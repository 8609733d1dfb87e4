extension ObjectArena {
    /// Equality of any two values; of different types: false. Lists, ranges and records item by item.
    func areEqual(_ a: Value, _ b: Value) -> Bool {
        var allowance = Bounds.comparisons
        return areEqual(a, b, allowance: &allowance)
    }

    /// - Parameter allowance: how many pairs may still be looked at; below 0, the answer is false for want of time.
    func areEqual(_ a: Value, _ b: Value, allowance: inout Int, depth: Int = 0) -> Bool {
        if a.isNumber || b.isNumber { return a.isNumber && b.isNumber && a.number == b.number }
        if a == b { return true }
        allowance -= 1
        guard allowance >= 0, let tag = a.tag, tag == b.tag, depth < Bounds.depth else { return false }
        switch tag {
        case .text:
            allowance -= count(a) / 64
            return textsAreEqual(a, b)
        case .list: return itemsAreEqual(a, b, &allowance, depth: depth + 1)
        case .record: return recordsAreEqual(a, b, &allowance, depth: depth + 1)
        case .error:
            return areEqual(errorKind(a), errorKind(b), allowance: &allowance, depth: depth + 1)
                && areEqual(errorMessage(a), errorMessage(b), allowance: &allowance, depth: depth + 1)
        case .wide:
            return objects[a.index].kind == objects[b.index].kind
                && words[Int(objects[a.index].offset)] == words[Int(objects[b.index].offset)]
        case .special, .handle, .resource: return false
        }
    }

    private func itemsAreEqual(_ a: Value, _ b: Value, _ allowance: inout Int, depth: Int) -> Bool {
        guard count(a) == count(b) else { return false }
        for i in 0..<count(a) {
            allowance -= 1
            guard areEqual(item(a, i), item(b, i), allowance: &allowance, depth: depth), allowance >= 0 else {
                return false
            }
        }
        return true
    }

    private func recordsAreEqual(_ a: Value, _ b: Value, _ allowance: inout Int, depth: Int) -> Bool {
        guard count(a) == count(b) else { return false }
        for pair in 0..<count(a) {
            guard let other = find(b, key(a, pair), allowance: &allowance) else { return false }
            guard areEqual(value(a, pair), value(b, other), allowance: &allowance, depth: depth) else { return false }
        }
        return true
    }

    /// The order of two numbers, durations, rates or texts: -1, 0 or 1; nil of others.
    func order(_ a: Value, _ b: Value) -> Int? {
        if a.isNumber && b.isNumber { return Self.order(a.number, b.number) }
        if let x = duration(a), let y = duration(b) { return Self.order(x, y) }
        if let x = rate(a), let y = rate(b) { return Self.order(x, y) }
        if a.has(.text), b.has(.text) { return Self.order(text(a), text(b)) }
        return nil
    }

    private static func order<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a == b ? 0 : 1 }

    /// The word that messages use for the type of a value.
    func typeName(_ value: Value) -> String {
        if value.isNumber { return "a number" }
        if duration(value) != nil { return "a duration" }
        switch value.tag {
        case .text: return "a text"
        case .list: return "a list"
        case .record: return "a record"
        case .error: return "an error"
        case .handle: return "a handle"
        case .resource: return "a resource"
        case .wide: return "a rate"
        case .special, nil: return value == .none ? "none" : value.isBool ? "a bool" : "an internal value"
        }
    }
}
