import Snapshots

/// Collects the faults of one file while it is read, so that all are told at once.
///
/// A class, because every stage of the pipeline reports to the same one.
final class FaultLog {
    let file: String
    private var faults: Set<Fault> = []
    private var count = 0
    private(set) var hasErrors = false

    init(file: String) { self.file = file }

    /// One that takes no notice, for looks ahead.
    static func silent() -> FaultLog {
        let log = FaultLog(file: "")
        log.count = Limits.faults
        return log
    }

    func error(_ message: @autoclosure () -> String, at place: Place) {
        insert(message, place, .error)
        hasErrors = true
    }

    func warning(_ message: @autoclosure () -> String, at place: Place) { insert(message, place, .warning) }

    /// Takes over what another log holds.
    func add(_ other: FaultLog) {
        faults.formUnion(other.faults)
        hasErrors = hasErrors || other.hasErrors
    }

    func hint(_ message: @autoclosure () -> String, at place: Place) { insert(message, place, .hint) }

    /// In the order of the text, each once.
    var sorted: [Fault] { faults.sorted() }

    /// Past the limit not even the message is made, which may look for the word that was meant.
    private func insert(_ message: () -> String, _ place: Place, _ severity: Fault.Severity) {
        guard count < Limits.faults else { return }
        count += 1
        let text = SafeText.sanitised(String(message().prefix(Limits.message)))
        faults.insert(Fault(file: file, line: place.line, column: place.column, message: text, severity: severity))
    }
}
