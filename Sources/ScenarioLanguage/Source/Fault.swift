/// One thing wrong with a scenario: where, what, and how to mend it.
package struct Fault: Error, Sendable, Hashable {
    /// A hint is about what the scenario does; scenarios that show a pitfall have some.
    package enum Severity: UInt8, Sendable { case error, warning, hint }

    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in characters.
    package var column: Int
    package var message: String
    package var severity: Severity

    package init(file: String, line: Int, column: Int, message: String, severity: Severity = .error) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.severity = severity
    }
}

extension Fault: CustomStringConvertible {
    /// One line: `file:line:column: what, and the mend`.
    package var description: String {
        "\(file):\(line):\(column): \(severity == .error ? "" : "\(severity): ")\(message)"
    }
}

extension Fault: Comparable {
    package static func < (a: Fault, b: Fault) -> Bool {
        (a.file, a.line, a.column, a.severity.rawValue, a.message)
            < (b.file, b.line, b.column, b.severity.rawValue, b.message)
    }
}

/// Everything wrong with a scenario, in the order of the text; never empty, at least one is an error.
package struct FaultList: Error, Sendable, Equatable {
    package var faults: [Fault]

    package init(_ faults: [Fault]) { self.faults = faults }

    package var lines: [String] { faults.map(\.description) }
}
