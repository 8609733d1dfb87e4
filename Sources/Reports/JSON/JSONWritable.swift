internal import Snapshots

/// A value that has one form in the JSON reports.
package protocol JSONWritable {
    func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
    package func write(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONWritable {
    package func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Int: JSONWritable {
    package func write(to json: inout JSONWriter) { json.literal(String(self)) }
}

extension UInt64: JSONWritable {
    package func write(to json: inout JSONWriter) { json.literal(String(self)) }
}

extension Double: JSONWritable {
    /// The shortest decimal that reads back as the same number; `null` for what JSON cannot say.
    package func write(to json: inout JSONWriter) { json.literal(isFinite ? shortestDecimal : "null") }
}

extension Nanoseconds: JSONWritable {
    /// Exact decimal seconds.
    package func write(to json: inout JSONWriter) { json.literal(decimalSeconds) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    package func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.literal("null") }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    package func write(to json: inout JSONWriter) { json.array(self) }
}

extension ReportValue: JSONWritable {
    package func write(to json: inout JSONWriter) {
        switch self {
        case .none: json.literal("null")
        case .bool(let value): value.write(to: &json)
        case .number(let value), .rate(let value): value.write(to: &json)
        case .duration(let value): value.write(to: &json)
        case .text(let value), .reference(let value): value.write(to: &json)
        case .list(let values): values.write(to: &json)
        case .record(let members):
            json.object { json in
                for (key, value) in members { json.field(key, value) }
            }
        case .error(let kind, let message):
            json.object { json in
                json.field("error", kind)
                json.field("message", message)
            }
        }
    }
}
