/// The parts of a program that the loop reads, flat.
struct ProgramTables: ~Copyable {
    struct CallSiteRecord: BitwiseCopyable {
        var key: UInt64
        var routine: Int32
        /// -1: the site is used once a frame at most.
        var counterSlot: Int32
    }

    struct DrawSiteRecord: BitwiseCopyable {
        var key: UInt64
        var first: Int32
        var second: Int32
        var counterSlot: Int32
        /// `DistributionKind`
        var kind: Int32
        var isExponential: Bool { kind == Int32(DistributionKind.exponential.rawValue) }
    }

    struct SampleTableRecord: BitwiseCopyable {
        /// `samples[start ..< start + count]` are its values.
        var start: Int
        var count: Int32
        var isDuration: Int32
    }

    struct RoutineRecord: BitwiseCopyable {
        var entry: Int32
        var argumentCount: Int32
        var slotCount: Int32
        var firstHandler: Int32
        var endHandler: Int32
        /// -1: no generator.
        var generatorSlot: Int32
    }

    struct HandlerRecord: BitwiseCopyable {
        var start: Int32
        var end: Int32
        var handler: Int32
        var errorSlot: Int32
        var catchesCancellation: Int32
    }

    var code = Slab<Instruction>()
    var callSites = Slab<CallSiteRecord>()
    var drawSites = Slab<DrawSiteRecord>()
    var sampleTables = Slab<SampleTableRecord>()
    var samples = Slab<Double>()
    var routines = Slab<RoutineRecord>()
    var handlers = Slab<HandlerRecord>()
    /// The routines with simulated calls in them.
    let callers: [Int]
    /// The layers of the exponential distribution, where they are at hand.
    let exponential = Ziggurat(copying: .exponential)

    init(_ program: Program) {
        callers = program.routinesWithCalls
        for instruction in program.code { code.append(instruction) }
        for site in program.callSites {
            callSites.append(
                CallSiteRecord(key: site.key, routine: site.routine, counterSlot: site.counterSlot ?? -1))
        }
        for site in program.drawSites {
            drawSites.append(
                DrawSiteRecord(
                    key: site.key, first: site.first.rawValue, second: site.second.rawValue,
                    counterSlot: site.counterSlot ?? -1, kind: Int32(site.kind.rawValue)))
        }
        for table in program.samples {
            sampleTables.append(
                SampleTableRecord(
                    start: samples.count, count: Int32(table.values.count), isDuration: table.isDuration ? 1 : 0))
            for value in table.values { samples.append(value) }
        }
        for routine in program.routines {
            routines.append(
                RoutineRecord(
                    entry: routine.entry, argumentCount: Int32(routine.parameterNames.count),
                    slotCount: Int32(routine.slotCount), firstHandler: Int32(routine.handlerRange.lowerBound),
                    endHandler: Int32(routine.handlerRange.upperBound),
                    generatorSlot: Int32(routine.generatorSlot ?? -1)))
        }
        for handler in program.handlers {
            handlers.append(
                HandlerRecord(
                    start: handler.start, end: handler.end, handler: handler.handler, errorSlot: handler.errorSlot,
                    catchesCancellation: handler.catchesCancellation ? 1 : 0))
        }
    }
}

extension Program {
    /// The code of a routine goes on to where the next one begins.
    fileprivate var routinesWithCalls: [Int] {
        let entries = routines.indices.sorted { routines[$0].entry < routines[$1].entry }
        let ends = entries.dropFirst().map { Int(routines[$0].entry) } + [code.count]
        return zip(entries, ends).filter { routine, end in
            code[Int(routines[routine].entry)..<end].contains {
                $0.opcode == .sleep && $0.flag & Instruction.call != 0
            }
        }.map(\.0).sorted()
    }
}
