import Foundation
import Kernel
import ScenarioLanguage
import Snapshots
import Testing

/// Texts that a fuzzer found to lead somewhere new (`make fuzz`), each once taken or refused without a crash.
@Suite("A text that a fuzzer made")
struct CorpusTests {
    private static let folder = Files.tests.appending(path: "Corpus")
    static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

    @Test("is among those that are kept")
    func thereAreTexts() {
        #expect(Self.names.count > 100)
    }

    @Test("is refused with a word, or runs and ends", arguments: names)
    func input(name: String) throws {
        let bytes = try Data(contentsOf: Self.folder.appending(path: name))
        let source = ScenarioSource(name: "input", path: "input.yaml", text: String(decoding: bytes, as: UTF8.self))
        switch loadScenario(source) {
        case .failure(let list): #expect(list.faults.contains { $0.severity == .error })
        case .success(let scenario):
            var kernel = Kernel(
                program: scenario.program, seed: 1, bounds: Bounds(turn: 20_000, instant: 40_000, bytes: 16 << 20))
            _ = kernel.advance(.init(budget: 50_000))
            kernel.stop()
            #expect(kernel.outcome != nil)
            #expect(kernel.report().expectations.count == scenario.program.expectations.count)
        }
    }
}
