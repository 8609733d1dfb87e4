/// Instructions on lists, ranges, records and texts.
extension Kernel {
    mutating func makeRange(_ low: Value, _ high: Value) throws(Raise) -> Value {
        guard low.isNumber && high.isNumber else { throw .type("a range goes from a number to a number") }
        guard high.number - low.number < Double(Bounds.range) else {
            throw .value("a range of more than \(Bounds.range) numbers")
        }
        return objects.makeRange(low.number, high.number)
    }

    mutating func contains(_ collection: Value, _ value: Value) throws(Raise) -> Bool {
        switch collection.tag {
        case .list:
            try charge(objects.count(collection))
            for place in 0..<objects.count(collection) where try areEqual(objects.item(collection, place), value) {
                return true
            }
            return false
        case .record: return try pair(of: value, in: collection) != nil
        case .text where value.has(.text):
            try charge((objects.count(collection) + objects.count(value)) / 8)
            return TextSearch(objects.text(value)).finds(in: objects.text(collection))
        default: throw .type("cannot look for a value in \(objects.typeName(collection))")
        }
    }

    /// The place of a key in a record.
    private mutating func pair(of key: Value, in record: Value) throws(Raise) -> Int? {
        var allowance = Bounds.comparisons
        let pair = objects.find(record, key, allowance: &allowance)
        guard allowance >= 0 else { throw tooManyParts }
        try charge((Bounds.comparisons - allowance) / 8)
        return pair
    }

    mutating func element(of collection: Value, at key: Value) throws(Raise) -> Value {
        switch collection.tag {
        case .list: return objects.item(collection, try place(key, in: collection))
        case .record: return try pair(of: key, in: collection).map { objects.value(collection, $0) } ?? .none
        case .error: return errorField(collection, key)
        default: throw .type("\(objects.typeName(collection)) has no element or field")
        }
    }

    private func place(_ key: Value, in list: Value) throws(Raise) -> Int {
        guard key.isNumber else { throw .type("a list takes a number from 0, not \(objects.typeName(key))") }
        let place = key.number
        guard place >= 0, place < Double(objects.count(list)), place.rounded() == place else {
            throw .value("no element \(Kernel.text(place)) in a list of \(objects.count(list))")
        }
        return Int(place)
    }

    private func errorField(_ error: Value, _ key: Value) -> Value {
        if objects.areEqual(key, WellKnownText.kind.value) { return objects.errorKind(error) }
        if objects.areEqual(key, WellKnownText.message.value) { return objects.errorMessage(error) }
        if objects.areEqual(key, WellKnownText.line.value) { return objects.errorLine(error) }
        if objects.areEqual(key, WellKnownText.errors.value) { return objects.innerErrors(error) }
        return .none
    }

    mutating func storeElement(_ i: Instruction) throws(Raise) {
        let target = read(Int32(i.a))
        guard target.has(.list) || target.has(.record) else {
            throw .type("cannot set an element of \(objects.typeName(target))")
        }
        if objects.mustCopy(target) { try charge(objects.count(target)) }
        let own = objects.unshared(target)
        if own != target { write(i.a, own) }
        objects.share(read(i.c))
        if own.has(.list) {
            objects.setItem(own, try place(read(i.b), in: own), read(i.c))
        } else if let pair = try pair(of: read(i.b), in: own) {
            objects.setValue(own, pair, read(i.c))
        } else {
            try charge(objects.entryCost(own, read(i.b)))
            objects.share(read(i.b))
            objects.append(own, read(i.b), read(i.c))
        }
    }

    /// `iterate`: the next element, and the cursor moves on; or the way out.
    @inline(__always)
    mutating func iterate(_ i: Instruction, at pc: Int32) throws(Raise) -> Int32 {
        let collection = read(i.b)
        guard collection.has(.list) else { return try iterateOther(i, at: pc) }
        let cursor = Operand(rawValue: i.b).advanced(by: 1).rawValue
        let position = read(cursor).isNumber ? Int(read(cursor).number) : 0
        guard position < objects.count(collection) else { return i.c }
        let element = objects.item(collection, position)
        write(Int16(truncatingIfNeeded: cursor), Value(count: position + 1))
        objects.share(element)
        write(i.a, element)
        return pc + 1
    }

    private mutating func iterateOther(_ i: Instruction, at pc: Int32) throws(Raise) -> Int32 {
        let collection = read(i.b)
        let cursor = Operand(rawValue: i.b).advanced(by: 1).rawValue
        let position = read(cursor).isNumber ? Int(read(cursor).number) : 0
        guard let count = iterationCount(collection) else {
            throw .type("cannot go through \(objects.typeName(collection))")
        }
        guard position < count else { return i.c }
        var next = position + 1
        let element: Value
        if collection.has(.record) {
            element = objects.key(collection, position)
        } else {
            let character = objects.character(of: collection, at: position)
            element = objects.makeText(String(character))
            next = position + character.utf8.count
        }
        write(Int16(cursor), Value(count: next))
        objects.share(element)
        write(i.a, element)
        return pc + 1
    }

    /// How far the cursor goes: the cursor of a text counts bytes.
    @inline(__always)
    private func iterationCount(_ value: Value) -> Int? {
        switch value.tag {
        case .record, .text: objects.count(value)
        default: nil
        }
    }
}
