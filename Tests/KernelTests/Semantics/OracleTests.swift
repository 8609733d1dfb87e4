import Foundation
import Testing

/// The semantics, held against CPython's asyncio.
@Suite("Against CPython's asyncio")
struct OracleTests {
    @Test("Every case has its program, its scenario and its log", arguments: [".py", ".log"])
    func filesAreComplete(ending: String) {
        #expect(OracleCase.all.count >= 150)
        #expect(OracleCase.names(ending: ending) == OracleCase.all.map(\.name))
    }

    @Test("Every scenario names the rule and its source", arguments: OracleCase.all)
    func sourceIsNamed(oracle: OracleCase) throws {
        let comment = try oracle.text(".yaml").split(separator: "\n").prefix { $0.hasPrefix("# ") }
        #expect(["CPython 3.", "PEP "].contains { comment.joined().contains($0) })
        #expect(comment.joined().contains("Differs: ") == oracle.name.hasSuffix("-differs"))
    }

    @Test("The scenario logs what CPython logs, line by line", arguments: OracleCase.all)
    func logsAreEqual(oracle: OracleCase) throws {
        let expected = try oracle.text(".log").split(separator: "\n").map(String.init)
        let logged = try oracle.run()
        #expect(logged == expected, "\(oracle.name)\n\(sideBySide(expected, logged))")
    }

    /// Both logs as two columns, the lines that differ marked.
    private func sideBySide(_ expected: [String], _ logged: [String]) -> String {
        (0..<max(expected.count, logged.count)).map { line in
            let left = line < expected.count ? expected[line] : ""
            let right = line < logged.count ? logged[line] : ""
            return (left == right ? "  " : "! ") + left.padding(toLength: 40, withPad: " ", startingAt: 0) + right
        }.joined(separator: "\n")
    }
}
