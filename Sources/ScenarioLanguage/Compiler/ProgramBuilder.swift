import Kernel

/// The tables of a program while they grow. A class: every routine's compiler appends to the same ones.
final class ProgramBuilder {
    private(set) var code: [Instruction] = []
    private(set) var lines: [Int32] = []
    private(set) var shared: [SharedValue]
    private var sharedIndices: [SharedValue: Int] = [:]
    var handlers: [ExceptionHandler] = []
    var moments: [MomentDeclaration] = []
    private(set) var templates: [[TemplatePart]] = []
    private(set) var callSites: [CallSite] = []
    private(set) var drawSites: [DrawSite] = []
    private var callIndices: [CallSite: Int32] = [:]
    private var drawIndices: [DrawSite: Int32] = [:]
    /// Code was dropped: the program cannot be used.
    private(set) var isFull = false

    init() {
        shared = Array(repeating: .temporary, count: Operand.temporaryCount)
    }

    /// Where the next instruction goes.
    var position: Int32 { Int32(code.count) }

    func emit(_ instruction: Instruction, line: Int) {
        guard code.count < Limits.instructions else {
            isFull = true
            return
        }
        code.append(instruction)
        lines.append(Int32(line))
    }

    /// Writes a jump's target into an instruction.
    func patch(_ position: Int32, _ field: WritableKeyPath<Instruction, Int32>, to target: Int32) {
        if code.indices.contains(Int(position)) { code[Int(position)][keyPath: field] = target }
    }

    func operand(_ value: SharedValue) -> Operand {
        if let index = sharedIndices[value] { return .shared(index) }
        sharedIndices[value] = shared.count
        shared.append(value)
        return .shared(shared.count - 1)
    }

    /// What a shared operand addresses; nil for a frame's slot.
    func value(of operand: Operand) -> SharedValue? {
        operand.rawValue < 0 ? shared[Int(~operand.rawValue)] : nil
    }

    func constant(_ constant: Constant) -> Operand { operand(.constant(constant)) }

    func template(_ parts: [TemplatePart]) -> Int32 {
        templates.append(parts)
        return Int32(templates.count - 1)
    }

    func callSite(_ site: CallSite) -> Int32 {
        if let index = callIndices[site] { return index }
        let index = Int32(callSites.count)
        callIndices[site] = index
        callSites.append(site)
        return index
    }

    func drawSite(_ site: DrawSite) -> Int32 {
        if let index = drawIndices[site] { return index }
        let index = Int32(drawSites.count)
        drawIndices[site] = index
        drawSites.append(site)
        return index
    }
}
