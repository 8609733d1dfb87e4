import Testing

@testable import Kernel

@Suite struct RecordTests {
    @Test(arguments: [1, 4, 5, 16, 17, 500, 5_000])
    func everyKeyIsFoundAndKeepsItsPlace(count: Int) {
        var arena = ObjectArena()
        let record = arena.makeRecord()
        for n in 0..<count {
            let key = n.isMultiple(of: 2) ? Value(count: n) : arena.makeText("key \(n)")
            arena.set(record, key, Value(count: n * n))
        }
        arena.set(record, Value(count: 0), Value(count: -1))
        #expect(arena.count(record) == count)
        #expect(arena.get(record, Value(number: -0.0)) == Value(count: -1))
        for n in 1..<max(count, 1) {
            let key = n.isMultiple(of: 2) ? Value(count: n) : arena.makeText("key \(n)")
            #expect(arena.find(record, key) == n)
            #expect(arena.get(record, key) == Value(count: n * n))
        }
        #expect(arena.find(record, arena.makeText("key 0")) == nil)
    }

    @Test(arguments: [3, 40]) func aCopyIsWrittenApart(count: Int) {
        var arena = ObjectArena()
        let record = arena.makeRecord()
        for n in 0..<count { arena.set(record, Value(count: n), Value(count: n)) }
        arena.share(record)
        let copy = arena.unshared(record)
        arena.set(copy, Value(count: 1), Value(count: 100))
        arena.set(copy, Value(count: count), Value(count: 7))
        #expect(arena.get(record, Value(count: 1)) == Value(count: 1))
        #expect(arena.get(copy, Value(count: 1)) == Value(count: 100))
        #expect(arena.count(record) == count && arena.count(copy) == count + 1)
        #expect(arena.areEqual(record, copy) == false)
    }
}

extension ObjectArena {
    fileprivate func find(_ record: Value, _ key: Value) -> Int? {
        var allowance = Bounds.comparisons
        return find(record, key, allowance: &allowance)
    }

    fileprivate func get(_ record: Value, _ key: Value) -> Value {
        find(record, key).map { value(record, $0) } ?? .none
    }

    fileprivate mutating func set(_ record: Value, _ key: Value, _ value: Value) {
        if let pair = find(record, key) { setValue(record, pair, value) } else { append(record, key, value) }
    }
}
