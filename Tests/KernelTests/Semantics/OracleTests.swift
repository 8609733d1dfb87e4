import Foundation
import Kernel
import Snapshots
import Testing

/// Small programs that were run on CPython's asyncio: `Oracle/NAME.py` on a clock that jumps, `Oracle/NAME.yaml` here.
/// What both log, and when, must be the same.
@Suite struct OracleTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../Oracle").standardized

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "yaml" }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }()

    @Test func thereAreCases() { #expect(Self.names.count >= 19) }

    @Test(arguments: names)
    func asCPythonDoes(name: String) throws {
        let file = Self.folder.appending(path: name)
        let expected = try String(contentsOf: file.appendingPathExtension("log"), encoding: .utf8)
        let report = try Scenarios.run(String(contentsOf: file.appendingPathExtension("yaml"), encoding: .utf8))
        let log = report.log.map { "\($0.time.decimalSeconds) \($0.message)" }
        #expect(log == expected.split(separator: "\n").map(String.init))
    }
}
