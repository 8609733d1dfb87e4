internal import Experiments
internal import Foundation

/// A sweep's journal on disk. Each run is written when it ends, so that a process that is killed loses none that it told.
final class JournalFile {
    private let journal: SweepJournal
    private let file: FileHandle
    /// What it held when it was opened.
    let results: [Trial: TrialResult]

    /// Opens or makes the file.
    init(path: String, journal: SweepJournal, of sweep: Sweep) throws(CommandFailure) {
        self.journal = journal
        do {
            if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
            file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            let data = try file.readToEnd() ?? Data()
            guard let known = journal.results(in: String(decoding: data, as: UTF8.self), of: sweep) else {
                throw CommandFailure(
                    .usage,
                    "\(path) is the journal of another sweep, or the scenario has changed since; name a new file")
            }
            results = known
            // What follows the last whole line was cut off while it was written.
            let whole = data.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            try file.truncate(atOffset: UInt64(whole))
            if whole == 0 { try file.write(contentsOf: Data((journal.header + "\n").utf8)) }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(.outputFailed, "\(path) cannot be used as a journal: \(error.systemReason)")
        }
    }

    deinit { try? file.close() }

    /// A run that cannot be written is only not remembered.
    func add(_ trial: Trial, _ result: TrialResult) {
        try? file.write(contentsOf: Data((journal.line(trial, result) + "\n").utf8))
    }
}
