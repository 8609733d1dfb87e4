/// Where an instruction reads or writes a value: a slot of the running frame, or a shared value.
///
/// Runs of operands ("arguments from c on") go upwards in the same space.
package struct Operand: RawRepresentable, BitwiseCopyable, Sendable, Hashable {
    /// Not negative: a frame slot. Negative: the shared value `~rawValue`.
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    package static func slot(_ index: Int) -> Operand { Operand(rawValue: Int32(index)) }
    package static func shared(_ index: Int) -> Operand { Operand(rawValue: ~Int32(index)) }

    /// The n-th operand of a run that begins here.
    @inline(__always)
    package func advanced(by n: Int) -> Operand {
        let steps = Int32(truncatingIfNeeded: n)
        return Operand(rawValue: rawValue >= 0 ? rawValue &+ steps : rawValue &- steps)
    }

    /// Every program's first shared values are this many temporaries. A longer expression is refused by the compiler.
    package static let temporaryCount = 64
    /// Written by `limit`, read by the next limited wait; compilers leave it alone.
    package static let limitRegister = Operand.shared(0)
}

/// Twelve bytes. What `a`, `b`, `c` mean is said by each `Opcode`.
package struct Instruction: BitwiseCopyable, Sendable, Hashable {
    package var opcode: Opcode
    package var flag: UInt8
    /// Mostly the destination, as an operand in 16 bits.
    package var a: Int16
    package var b: Int32
    package var c: Int32

    package init(_ opcode: Opcode, flag: UInt8 = 0, a: Int16 = 0, b: Int32 = 0, c: Int32 = 0) {
        self.opcode = opcode
        self.flag = flag
        self.a = a
        self.b = b
        self.c = c
    }

    package init(_ opcode: Opcode, flag: UInt8 = 0, to a: Operand = .slot(0), _ b: Operand, _ c: Operand = .slot(0)) {
        self.init(opcode, flag: flag, a: Int16(a.rawValue), b: b.rawValue, c: c.rawValue)
    }

    /// Flag of a wait that has a limit (set by a `limit` just before): an expired one goes on at the next instruction,
    /// one that got what it waited for at the one after it.
    package static let limited: UInt8 = 1
    /// Flag of a wait whose cancellation does not reach what is waited for.
    package static let shielded: UInt8 = 2
    /// Flag of a wait or put that has a priority.
    package static let prioritized: UInt8 = 4
    /// Flag of a sleep that stands for something else: c says what, a text or a resource.
    package static let labelled: UInt8 = 8
    /// Flag of a sleep that stands for a call to somebody outside.
    package static let call: UInt8 = 16
}
