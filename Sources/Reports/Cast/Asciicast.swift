package import Snapshots

/// The lines of an asciicast, version 2: what a terminal was sent, and when.
///
/// Source: asciinema's "asciicast v2" specification.
package enum Asciicast {
    /// The first line.
    package static func header(columns: Int, rows: Int, title: String) -> [UInt8] {
        line { json in
            json.object { json in
                json.field("version", 2)
                json.field("width", columns)
                json.field("height", rows)
                json.field("title", title)
                json.field("env") { json in json.object { $0.field("TERM", "xterm-256color") } }
            }
        }
    }

    /// Output at a time since the beginning.
    package static func output(_ text: String, at time: Nanoseconds) -> [UInt8] {
        line { $0.array([Part.time(time), .text("o"), .text(text)]) }
    }

    private enum Part: JSONWritable {
        case time(Nanoseconds)
        case text(String)

        func write(to json: inout JSONWriter) {
            switch self {
            case .time(let time): json.literal(time.decimalSeconds)
            case .text(let text): json.string(text)
            }
        }
    }

    private static func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        write(&json)
        json.endLine()
        return json.bytes
    }
}
