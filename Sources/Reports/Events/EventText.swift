package import Snapshots

/// A run as a text that is written while its events come.
package protocol EventText {
    /// Adds what is to be said of the next event.
    mutating func add(_ event: TraceEvent, to text: inout [UInt8])
    /// Adds what is to be said of something that was done from outside: a sentence's words.
    mutating func add(input words: String, at time: Nanoseconds, to text: inout [UInt8])
    /// Adds what is to be said once the run is over.
    mutating func finish(_ report: RunReport, to text: inout [UInt8])
}

extension EventText {
    package mutating func add(input words: String, at time: Nanoseconds, to text: inout [UInt8]) {}
}

extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
