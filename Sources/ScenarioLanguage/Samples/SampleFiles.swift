import Kernel

/// Gives the text of a file beside the scenario; nil when there is none, or it is too large, or no text.
package typealias FileReader = (String) -> String?

/// The files of measured values that a scenario draws from, each read once.
///
/// A class, because every variant draws from the same ones.
final class SampleFiles {
    /// A table as an expression knows it.
    struct Entry {
        var index: Int
        var count: Int
        var isDuration: Bool
    }

    private let read: FileReader
    private(set) var tables: [SampleTable] = []
    private var entries: [String: Result<Entry, SampleFault>] = [:]

    init(read: @escaping FileReader) { self.read = read }

    func table(_ path: String) -> Result<Entry, SampleFault> {
        if let entry = entries[path] { return entry }
        let entry = Result { () throws(SampleFault) in try load(path) }
        entries[path] = entry
        return entry
    }

    private func load(_ path: String) throws(SampleFault) -> Entry {
        let isBeside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
        guard isBeside, !path.isEmpty else {
            throw SampleFault("\(path.quoted): a file stands beside the scenario, or in a folder there")
        }
        guard tables.count < Limits.sampleFiles else {
            throw SampleFault("more than \(Limits.sampleFiles) files of measured values")
        }
        guard let text = read(path) else {
            throw SampleFault(
                "\(path.quoted) cannot be read: a text of at most \(Limits.bytes / 1_000_000) MB beside the scenario")
        }
        let table = try SampleTable(text, file: path)
        tables.append(table)
        return Entry(index: tables.count - 1, count: table.values.count, isDuration: table.isDuration)
    }
}

/// What is wrong with a file of measured values.
struct SampleFault: Error {
    var message: String
    init(_ message: String) { self.message = message }
}
