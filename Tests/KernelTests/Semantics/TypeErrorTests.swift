import Snapshots
import Testing

@testable import Kernel

/// Instructions whose operands have a wrong type raise TypeError, whatever a compiler let through.
@Suite struct TypeErrorTests {
    private static let number = Constant.number(1)
    private static let text = Constant.text("text")

    /// An instruction and what the slots of its operands b and c hold; a is a free one.
    struct Misuse: CustomTestStringConvertible, Sendable {
        var opcode: Opcode
        var flag: UInt8 = 0
        var b: Constant
        var c = Constant.number(1)

        var testDescription: String { "\(opcode) \(flag) of \(b) and \(c)" }
    }

    static let misuses: [Misuse] =
        [.add, .subtract, .multiply, .divide, .remainder, .power].flatMap { (opcode: Opcode) in
            [Misuse(opcode: opcode, b: number, c: text), Misuse(opcode: opcode, b: .none, c: number)]
        }
        + [.less, .lessOrEqual, .greater, .greaterOrEqual].map { (opcode: Opcode) in
            Misuse(opcode: opcode, b: number, c: text)
        }
        + [
            Misuse(opcode: .negate, b: text), Misuse(opcode: .not, b: number),
            Misuse(opcode: .contains, b: text, c: number), Misuse(opcode: .contains, b: number, c: text),
            Misuse(opcode: .newRange, b: text), Misuse(opcode: .newRange, b: number, c: .duration(.second)),
            Misuse(opcode: .element, b: number), Misuse(opcode: .storeElement, b: number),
            Misuse(opcode: .jumpIfFalse, b: number), Misuse(opcode: .jumpIfTrue, b: .none),
            Misuse(opcode: .iterate, b: number),
        ]
        + [.abs, .round, .floor, .ceil, .sqrt, .sum].map { (function: BuiltinFunction) in
            Misuse(opcode: .function, flag: function.rawValue, b: text)
        }
        + [
            Misuse(opcode: .function, flag: BuiltinFunction.count.rawValue, b: number),
            Misuse(opcode: .sleep, b: number), Misuse(opcode: .compute, b: text), Misuse(opcode: .limit, b: number),
            Misuse(opcode: .timeoutOpen, b: .none), Misuse(opcode: .awaitHandle, b: number),
            Misuse(opcode: .cancel, b: text), Misuse(opcode: .fulfil, b: number), Misuse(opcode: .acquire, b: number),
            Misuse(opcode: .tryAcquire, b: text), Misuse(opcode: .releaseResource, b: text),
            Misuse(opcode: .put, b: number), Misuse(opcode: .take, b: text), Misuse(opcode: .done, b: number),
            Misuse(opcode: .join, b: text), Misuse(opcode: .waitEvent, b: number), Misuse(opcode: .signal, b: text),
            Misuse(opcode: .clear, b: number), Misuse(opcode: .raise, b: number),
            Misuse(opcode: .gatherWait, b: number),
            Misuse(opcode: .generatorNext, b: number),
        ]

    private func program(_ misuse: Misuse, handlers: [ExceptionHandler] = []) -> Program {
        var assembly = Assembly("misuse")
        let b = assembly.constant(misuse.b)
        let c = assembly.constant(misuse.c)
        assembly.routine("main", slots: 4, handlers: handlers) { code in
            code.emit(Instruction(.move, to: .slot(0), b))
            code.emit(Instruction(.move, to: .slot(1), c))
            code.emit(Instruction(misuse.opcode, flag: misuse.flag, to: .slot(2), .slot(0), .slot(1)))
            code.emit(Instruction(.returnValue, .slot(2)))
            code.emit(Instruction(.returnValue, c))
        }
        return assembly.program
    }

    @Test(arguments: misuses) func isRaised(misuse: Misuse) {
        var kernel = Kernel(program: program(misuse), seed: 1)
        #expect(kernel.advance(.init(budget: 100)) == .ended)
        let error = kernel.report().error
        #expect(error?.hasPrefix("TypeError: ") == true, "\(error ?? "no error")")
    }

    @Test(arguments: misuses) func isCaught(misuse: Misuse) {
        let handler = ExceptionHandler(start: 2, end: 3, handler: 4, errorSlot: 3, catchesCancellation: false)
        var kernel = Kernel(program: program(misuse, handlers: [handler]), seed: 1)
        #expect(kernel.advance(.init(budget: 100)) == .ended)
        #expect(kernel.report().outcome == .succeeded)
    }
}
