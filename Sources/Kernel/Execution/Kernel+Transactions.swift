/// The old value of a place in shared state that a task has written inside a transaction.
struct UndoEntry: BitwiseCopyable {
    /// The key of the element that was written; an internal value when it was the whole variable.
    var key: Value
    var old: Value
    /// The task, and the state's operand.
    var serial: UInt32
    var operand: Int32

    /// The key of the first entry of a transaction that has ended inside another one.
    static let ended = Value.true
    /// Whether it is the first entry of a transaction that goes on.
    var isOpening: Bool { operand == 0 && key != Self.ended }
}

/// Transactions: what a task writes to shared state is undone place by place, so that what others wrote elsewhere stays.
extension Kernel {
    private static let wholeVariable = Value(internal: 0)

    mutating func carryOutTransaction(_ instruction: Instruction) -> Bool {
        switch instruction.opcode {
        case .transactionOpen:
            registers.openTransactions += 1
            write(instruction.a, Value(count: ownEntries.count))
            // An entry of no state, so that an inner transaction knows that it is one.
            undoEntries.append(UndoEntry(key: .none, old: .none, serial: runningSerial, operand: 0))
        case .transactionRollback: end(read(Int32(instruction.a)), rollsBack: true)
        default: end(read(Int32(instruction.a)), rollsBack: false)
        }
        registers.pc += 1
        return true
    }

    private var runningSerial: UInt32 { tasks[Int(registers.current)].serial }

    /// Those of the running task, oldest first.
    private var ownEntries: [Int] {
        let serial = runningSerial
        return (0..<undoEntries.count).filter { undoEntries[$0].serial == serial }
    }

    /// Before an instruction that writes shared state: what was there.
    @inline(never)
    mutating func keepForUndoing(_ instruction: Instruction) {
        guard instruction.a < 0, Int(~instruction.a) >= Operand.temporaryCount else { return }
        let operand = Int32(instruction.a)
        let value = shared[Int(~operand)]
        var entry = UndoEntry(key: Kernel.wholeVariable, old: value, serial: runningSerial, operand: operand)
        if instruction.opcode == .storeElement {
            entry.key = read(instruction.b)
            guard let old = oldElement(of: value, at: entry.key) else { return }
            entry.old = old
        }
        objects.share(entry.key)
        objects.share(entry.old)
        undoEntries.append(entry)
    }

    /// Nil where the write will fail.
    private func oldElement(of collection: Value, at key: Value) -> Value? {
        if collection.has(.record) {
            return pair(of: key, in: collection).map { objects.value(collection, $0) } ?? Value.none
        }
        guard collection.has(.list), key.isNumber, key.number >= 0, key.number < Double(objects.count(collection))
        else {
            return nil
        }
        return objects.item(collection, Int(key.number))
    }

    private func pair(of key: Value, in record: Value) -> Int? {
        var allowance = Bounds.comparisons
        return objects.find(record, key, allowance: &allowance)
    }

    /// - Parameter mark: how many entries the task had when the transaction began.
    private mutating func end(_ mark: Value, rollsBack: Bool) {
        guard mark.isNumber else { return }
        registers.openTransactions -= 1
        spend(undoEntries.count)
        let written = ownEntries.dropFirst(Int(mark.number))
        if rollsBack { for index in written.reversed() { undo(undoEntries[index]) } }
        // Inside another transaction of the same task, a commit is only a part of that one.
        if rollsBack || mark.number == 0 {
            forget(written)
        } else if let first = written.first {
            undoEntries[first].key = UndoEntry.ended
        }
    }

    /// The running task is gone in the middle of its transactions: none of them happened.
    mutating func abandonTransactions() {
        let own = ownEntries
        registers.openTransactions -= UInt32(own.count { undoEntries[$0].isOpening })
        let written = own.drop { undoEntries[$0].operand != 0 }
        for index in written.reversed() { undo(undoEntries[index]) }
        forget(own[...])
    }

    private mutating func undo(_ entry: UndoEntry) {
        guard entry.operand < 0 else { return }
        guard entry.key != Kernel.wholeVariable else {
            shared[Int(~entry.operand)] = entry.old
            return
        }
        let own = objects.unshared(shared[Int(~entry.operand)])
        shared[Int(~entry.operand)] = own
        if own.has(.record) {
            if let pair = pair(of: entry.key, in: own) { objects.setValue(own, pair, entry.old) }
        } else if entry.key.number < Double(objects.count(own)) {
            objects.setItem(own, Int(entry.key.number), entry.old)
        }
    }

    private mutating func forget(_ entries: ArraySlice<Int>) {
        var gone = entries.makeIterator()
        var next = gone.next()
        var kept = 0
        for index in 0..<undoEntries.count {
            guard index != next else {
                next = gone.next()
                continue
            }
            undoEntries[kept] = undoEntries[index]
            kept += 1
        }
        undoEntries.resize(to: kept)
    }
}
