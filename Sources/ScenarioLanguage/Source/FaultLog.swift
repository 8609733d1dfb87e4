/// Collects the faults of one file while it is read, so that all are told at once.
///
/// A class, because every stage of the pipeline reports to the same one.
final class FaultLog {
    let file: String
    private var faults: Set<Fault> = []
    private(set) var hasErrors = false

    init(file: String) { self.file = file }

    func error(_ message: String, at place: Place) {
        insert(message, place, .error)
        hasErrors = true
    }

    func warning(_ message: String, at place: Place) { insert(message, place, .warning) }

    /// In the order of the text, each once.
    var sorted: [Fault] { faults.sorted() }

    private func insert(_ message: String, _ place: Place, _ severity: Fault.Severity) {
        guard faults.count < Limits.faults else { return }
        faults.insert(
            Fault(file: file, line: place.line, column: place.column, message: message, severity: severity))
    }
}
