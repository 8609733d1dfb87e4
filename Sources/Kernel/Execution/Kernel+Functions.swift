/// The built-in functions.
extension Kernel {
    mutating func call(function i: Instruction) throws(Raise) -> Value {
        let function = BuiltinFunction(rawValue: i.flag)!
        let count = function.arity ?? Int(i.c)
        func argument(_ n: Int) -> Value { read(Operand(rawValue: i.b).advanced(by: n).rawValue) }
        switch function {
        case .min, .max: return try extreme(function, i.b, count)
        case .count: return Value(count: try size(argument(0)))
        case .sum: return try sum(argument(0))
        case .now: return objects.makeDuration(registers.now)
        case .schedule: return objects.makeDuration(scheduledInstant())
        case .near: return Value(try isNear(argument(0), argument(1), argument(2)))
        case .abs: return try isNegative(argument(0)) ? objects.negated(argument(0)) : argument(0)
        case .round, .floor, .ceil, .sqrt: return Value(number: try rounded(function, argument(0)))
        }
    }

    /// Of the arguments, or of the items of a list that is the only one.
    private mutating func extreme(_ function: BuiltinFunction, _ first: Int32, _ arguments: Int) throws(Raise) -> Value
    {
        let list = arguments == 1 && read(first).has(.list) ? read(first) : nil
        let count = list.map { objects.count($0) } ?? arguments
        try charge(count)
        guard count > 0 else { throw .value("\(function.name) of nothing") }
        var best = list.map { objects.item($0, 0) } ?? read(first)
        for place in 1..<count {
            let value =
                list.map { objects.item($0, place) } ?? read(Operand(rawValue: first).advanced(by: place).rawValue)
            guard let order = objects.order(value, best) else {
                throw .type("cannot compare \(objects.typeName(value)) with \(objects.typeName(best))")
            }
            if function == .min ? order < 0 : order > 0 { best = value }
        }
        return best
    }

    private mutating func size(_ value: Value) throws(Raise) -> Int {
        switch value.tag {
        case .list, .record: return objects.count(value)
        case .text:
            try charge(objects.count(value) / 8)
            return objects.text(value).count
        case .resource where kind(of: value.index) == .queue: return Int(resources[value.index].depth)
        default: throw .type("cannot count \(objects.typeName(value))")
        }
    }

    private mutating func sum(_ list: Value) throws(Raise) -> Value {
        guard list.has(.list) else { throw .type("sum takes a list, not \(objects.typeName(list))") }
        try charge(objects.count(list))
        var total = Value(number: 0)
        for place in 0..<objects.count(list) {
            let item = objects.item(list, place)
            if place == 0 {
                total = item
            } else if total.isNumber && item.isNumber {
                total = Value(number: try ObjectArena.numbers(.add, total.number, item.number))
            } else {
                total = try objects.arithmetic(.add, total, item)
            }
        }
        return total
    }

    private func isNegative(_ value: Value) throws(Raise) -> Bool {
        if value.isNumber { return value.number < 0 }
        if let ticks = objects.duration(value) { return ticks < 0 }
        throw .type("abs takes a number or a duration, not \(objects.typeName(value))")
    }

    private func rounded(_ function: BuiltinFunction, _ value: Value) throws(Raise) -> Double {
        guard value.isNumber else {
            throw .type("\(function.name) takes a number, not \(objects.typeName(value))")
        }
        switch function {
        case .floor: return value.number.rounded(.down)
        case .ceil: return value.number.rounded(.up)
        case .round: return value.number.rounded()
        default:
            guard value.number >= 0 else { throw .value("sqrt of a negative number") }
            return value.number.squareRoot()
        }
    }

    /// Whether a is within the share `tolerance` of b.
    private func isNear(_ a: Value, _ b: Value, _ tolerance: Value) throws(Raise) -> Bool {
        guard tolerance.isNumber else { throw .type("near takes its tolerance as a share: 5%") }
        if a.isNumber && b.isNumber { return (a.number - b.number).magnitude <= tolerance.number * b.number.magnitude }
        if let x = objects.duration(a), let y = objects.duration(b) {
            return Double((x - y).magnitude) <= tolerance.number * Double(y.magnitude)
        }
        if let x = objects.rate(a), let y = objects.rate(b) {
            return (x - y).magnitude <= tolerance.number * y.magnitude
        }
        throw .type("near compares two numbers, two durations or two rates")
    }
}
