import Kernel

/// Writes the code of one routine or expression: labels, temporaries, frame slots.
struct Emitter {
    /// A place in the code that is known later.
    struct Label {
        fileprivate var index: Int
    }

    let builder: ProgramBuilder
    let faults: FaultLog
    /// The source line of what is emitted now.
    var line = 0
    /// Slots of the frame so far.
    private(set) var slotCount: Int
    /// Slots and temporaries of comprehension variables, by their number.
    var bound: [Int: Operand] = [:]
    var sites: SiteTable
    private var labels: [Int32?] = []
    private var fixups: [(position: Int32, field: WritableKeyPath<Instruction, Int32>, label: Int)] = []
    /// The first is the kernel's own.
    private var nextTemporary = 1
    private var overflowed = false

    init(builder: ProgramBuilder, faults: FaultLog, slotCount: Int, sites: SiteTable) {
        self.builder = builder
        self.faults = faults
        self.slotCount = slotCount
        self.sites = sites
    }

    // MARK: Instructions

    mutating func emit(
        _ opcode: Opcode, flag: UInt8 = 0, to a: Operand = .slot(0), _ b: Operand = .slot(0), _ c: Operand = .slot(0)
    ) {
        builder.emit(Instruction(opcode, flag: flag, to: a, b, c), line: line)
    }

    /// With plain numbers in `b` and `c`.
    mutating func emit(_ opcode: Opcode, flag: UInt8 = 0, to a: Operand = .slot(0), index b: Int32, _ c: Int32 = 0) {
        builder.emit(Instruction(opcode, flag: flag, a: Int16(a.rawValue), b: b, c: c), line: line)
    }

    // MARK: Labels

    mutating func label() -> Label {
        labels.append(nil)
        return Label(index: labels.count - 1)
    }

    mutating func place(_ label: Label) { labels[label.index] = builder.position }

    mutating func jump(to label: Label) {
        fixups.append((builder.position, \.b, label.index))
        emit(.jump)
    }

    mutating func jump(to label: Label, unless condition: Operand) {
        fixups.append((builder.position, \.c, label.index))
        emit(.jumpIfFalse, condition)
    }

    mutating func jump(to label: Label, when condition: Operand) {
        fixups.append((builder.position, \.c, label.index))
        emit(.jumpIfTrue, condition)
    }

    /// The next item of the list whose cursor is the operand after it, or to the label.
    mutating func iterate(_ list: Operand, to item: Operand, end label: Label) {
        fixups.append((builder.position, \.c, label.index))
        emit(.iterate, to: item, list)
    }

    /// The generator's next value, or to the label.
    mutating func next(of generator: Operand, to item: Operand, end label: Label) {
        fixups.append((builder.position, \.c, label.index))
        emit(.generatorNext, to: item, generator)
    }

    /// Resolves every label.
    mutating func finish() {
        for fixup in fixups {
            guard let target = labels[fixup.label] else { preconditionFailure("a label was never placed") }
            builder.patch(fixup.position, fixup.field, to: target)
        }
        fixups = []
    }

    // MARK: Storage

    /// A frame slot of its own, or a run of them.
    mutating func slot(count: Int = 1) -> Operand {
        guard slotCount + count <= Limits.slots else {
            overflow("a task with more than \(Limits.slots) variables and nested steps: split it into tasks")
            return .slot(0)
        }
        slotCount += count
        return .slot(slotCount - count)
    }

    /// Scratch for one expression, or a run of it.
    mutating func temporary(count: Int = 1) -> Operand {
        guard nextTemporary + count <= Operand.temporaryCount else {
            overflow("an expression with too many parts: name some by `set` first")
            return .shared(1)
        }
        nextTemporary += count
        return .shared(nextTemporary - count)
    }

    /// Gives back the temporaries that `body` takes.
    mutating func scratch<Result>(_ body: (inout Self) -> Result) -> Result {
        let saved = nextTemporary
        defer { nextTemporary = saved }
        return body(&self)
    }

    /// Temporaries taken so far.
    var temporaryMark: Int { nextTemporary }

    /// Gives back what was taken since then; all, at the beginning of a step.
    mutating func dropTemporaries(to mark: Int = 1) { nextTemporary = mark }

    private mutating func overflow(_ message: String) {
        if !overflowed { faults.error(message, at: Place(line: max(line, 1), column: 1)) }
        overflowed = true
    }
}
