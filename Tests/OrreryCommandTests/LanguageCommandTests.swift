import Foundation
import Testing

@testable import OrreryCommand

/// `orrery schema` and `orrery reference`, whose output is kept beside the scenarios.
@MainActor
@Suite struct LanguageCommandTests {
    @Test(arguments: [("schema", "schema.json"), ("reference", "REFERENCE.md")])
    func `what is kept is what the program says`(command: String, file: String) async throws {
        let world = try World()
        #expect(await world.orrery(command) == .success)
        let kept = try Data(contentsOf: Scenarios.folder.appending(path: file))
        #expect(world.output.bytes == Array(kept), "run `make reference` to write \(file) anew")
    }
}

private enum Scenarios {
    static let folder = URL(filePath: #filePath).appending(path: "../../../scenarios").standardized
}
