/// A task kind: its code, and the shape of its frame.
package struct Routine: Sendable {
    package var name: String
    package var entry: Int32
    /// The first slots of the frame hold the arguments.
    package var parameterNames: [String]
    /// Slots in all: parameters, locals, hidden ones (cursors, grants, scopes, errors, counters).
    package var slotCount: Int
    /// Names of the locals that a person may see (detail view, expectations), by slot.
    package var slotNames: [Int: String]
    /// The slot in which a generator's frame keeps its number; nil for other kinds.
    package var generatorSlot: Int?
    /// `handlers[handlerRange]` are this routine's.
    package var handlerRange: Range<Int>
    package var line: Int

    package init(
        name: String, entry: Int32, parameterNames: [String] = [], slotCount: Int = 0,
        slotNames: [Int: String] = [:], generatorSlot: Int? = nil, handlerRange: Range<Int> = 0..<0, line: Int = 0
    ) {
        self.name = name
        self.entry = entry
        self.parameterNames = parameterNames
        self.slotCount = slotCount
        self.slotNames = slotNames
        self.generatorSlot = generatorSlot
        self.handlerRange = handlerRange
        self.line = line
    }
}

/// Where control goes when an instruction in `start ..< end` raises. No scope stack exists at run time.
package struct ExceptionHandler: Sendable, Hashable {
    package var start: Int32
    package var end: Int32
    package var handler: Int32
    /// The frame slot that gets the error.
    package var errorSlot: Int32
    /// False: failures only. True: cancellation too.
    package var catchesCancellation: Bool

    package init(start: Int32, end: Int32, handler: Int32, errorSlot: Int32, catchesCancellation: Bool) {
        self.start = start
        self.end = end
        self.handler = handler
        self.errorSlot = errorSlot
        self.catchesCancellation = catchesCancellation
    }
}

/// A place in the source that starts a task or calls one inline.
package struct CallSite: Sendable, Hashable {
    package var routine: Int32
    /// Names the place for the keys of random draws: equal in all variants that keep the place. Not an address.
    package var key: UInt64
    /// A hidden slot that counts the uses of this site within one frame; nil where the frame uses it once at most.
    package var counterSlot: Int32?

    package init(routine: Int32, key: UInt64, counterSlot: Int32? = nil) {
        self.routine = routine
        self.key = key
        self.counterSlot = counterSlot
    }
}
