import Foundation
import ScenarioLanguage
import Testing

/// `Compiled/NAME.yaml` compiles to the code in `Compiled/NAME.txt`.
@Suite("Steps compile to")
struct CompiledTests {
    private static let folder = Files.tests.appending(path: "Compiled")
    static let names = Files.yaml(below: folder)

    @Test("the code that is written beside them", arguments: names)
    func code(name: String) throws {
        let file = Self.folder.appending(path: name)
        let loaded = try load(Files.text(file))
        let golden = file.deletingPathExtension().appendingPathExtension("txt")
        Golden.check(Disassembly(program: loaded.program).lines, against: golden)
    }
}
