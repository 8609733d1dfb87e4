import Foundation
import ScenarioLanguage
import Testing

/// `Invalid/NAME.yaml` has the faults in `Invalid/NAME.txt`, all of them and no other.
@Suite("A scenario that is wrong")
struct InvalidTests {
    private static let folder = Files.tests.appending(path: "Invalid")
    static let names = Files.yaml(below: folder)

    @Test("is told all its faults", arguments: names)
    func faults(name: String) {
        let file = Self.folder.appending(path: name)
        let golden = file.deletingPathExtension().appendingPathExtension("txt")
        let source = ScenarioSource(name: String(name.dropLast(5)), path: name, text: Files.text(file))
        Golden.check(ScenarioLanguageTests.faults(source), against: golden)
    }
}
