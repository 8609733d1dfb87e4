import Foundation
import Kernel
import ScenarioLanguage
import Snapshots

/// libFuzzer's loop, which calls a function with inputs that it makes up.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ argumentCount: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// Small enough that an input which goes on for ever is soon over.
let bounds = Bounds(turn: 20_000, instant: 40_000, bytes: 16 << 20)
let steps = 50_000

/// Any text is a scenario or has faults; a scenario plays, is looked at, has its knobs turned, and ends or is stopped.
func tryInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    switch loadScenario(ScenarioSource(name: "input", path: "input.yaml", text: text)) {
    case .failure(let list):
        precondition(list.faults.contains { $0.severity == .error }, "refused without a word")
    case .success(let scenario):
        var kernel = Kernel(program: scenario.program, seed: 1, bounds: bounds)
        _ = kernel.advance(.init(budget: steps / 2))
        _ = kernel.observe(Query(), at: kernel.position.time)
        for parameter in scenario.program.parameters { try? kernel.apply(.set(parameter: parameter.name, value: "0")) }
        _ = kernel.advance(.init(budget: steps / 2))
        kernel.stop()
        _ = kernel.report()
    }
    return 0
}

var argumentCount = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runFuzzer(&argumentCount, &arguments, tryInput))
