/// Instructions on lists, ranges, records and texts.
extension Kernel {
    mutating func makeRange(_ low: Value, _ high: Value) throws(Raise) -> Value {
        guard low.isNumber && high.isNumber else { throw .type("a range goes from a number to a number") }
        guard high.number - low.number < 4e9 else { throw .value("a range of more than 4,000,000,000 numbers") }
        return objects.makeRange(low.number, high.number)
    }

    func contains(_ collection: Value, _ value: Value) throws(Raise) -> Bool {
        switch collection.tag {
        case .list:
            for place in 0..<objects.count(collection)
            where objects.areEqual(objects.item(collection, place), value) {
                return true
            }
            return false
        case .record: return objects.find(collection, value) != nil
        case .text where value.has(.text): return Kernel.text(objects.text(collection), contains: objects.text(value))
        default: throw .type("cannot look for a value in \(objects.typeName(collection))")
        }
    }

    private static func text(_ text: String, contains part: String) -> Bool {
        let (whole, wanted) = (Array(text.utf8), Array(part.utf8))
        guard wanted.count <= whole.count else { return false }
        return (0...(whole.count - wanted.count)).contains { whole[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }

    func element(of collection: Value, at key: Value) throws(Raise) -> Value {
        switch collection.tag {
        case .list: return objects.item(collection, try place(key, in: collection))
        case .record: return objects.get(collection, key)
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
        let own = objects.unshared(target)
        if own != target { write(i.a, own) }
        objects.share(read(i.c))
        if own.has(.list) {
            objects.setItem(own, try place(read(i.b), in: own), read(i.c))
        } else {
            objects.share(read(i.b))
            objects.set(own, read(i.b), read(i.c))
        }
    }

    /// `iterate`: the next element, and the cursor moves on; or the way out.
    mutating func iterate(_ i: Instruction, at pc: Int32) throws(Raise) -> Int32 {
        let collection = read(i.b)
        let cursor = Operand(rawValue: i.b).advanced(by: 1).rawValue
        let position = read(cursor).isNumber ? Int(read(cursor).number) : 0
        guard let count = iterationCount(collection) else {
            throw .type("cannot go through \(objects.typeName(collection))")
        }
        guard position < count else { return i.c }
        write(Int16(cursor), Value(count: position + 1))
        let element: Value
        switch collection.tag {
        case .record: element = objects.key(collection, position)
        case .text: element = character(of: collection, at: position)
        default: element = objects.item(collection, position)
        }
        objects.share(element)
        write(i.a, element)
        return pc + 1
    }

    @inline(__always)
    private func iterationCount(_ value: Value) -> Int? {
        switch value.tag {
        case .list, .record: objects.count(value)
        case .text: objects.text(value).count
        default: nil
        }
    }

    private mutating func character(of text: Value, at position: Int) -> Value {
        let characters = objects.text(text)
        return objects.makeText(String(characters[characters.index(characters.startIndex, offsetBy: position)]))
    }
}
