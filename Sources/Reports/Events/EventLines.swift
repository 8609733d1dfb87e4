package import Snapshots

/// A JSON object a line for each event.
package struct EventLines: EventText {
    private var json = JSONWriter()

    package init() {}

    package mutating func add(_ event: TraceEvent, to text: inout [UInt8]) {
        json.removeAll()
        event.write(to: &json)
        json.endLine()
        text += json.bytes
    }

    package mutating func finish(_ report: RunReport, to text: inout [UInt8]) {}
}
