/// A scenario value outside the kernel.
package indirect enum ReportValue: Sendable, Equatable {
    case none
    case bool(Bool)
    case number(Double)
    /// Printed in seconds.
    case duration(Nanoseconds)
    /// A second.
    case rate(Double)
    case text(String)
    case list([ReportValue])
    case record([(key: String, value: ReportValue)])
    case error(kind: String, message: String)
    /// A task's handle, a future, a resource: printed by its name.
    case reference(String)

    package static func == (a: ReportValue, b: ReportValue) -> Bool {
        switch (a, b) {
        case (.none, .none): true
        case (.bool(let x), .bool(let y)): x == y
        case (.number(let x), .number(let y)), (.rate(let x), .rate(let y)): x == y
        case (.duration(let x), .duration(let y)): x == y
        case (.text(let x), .text(let y)), (.reference(let x), .reference(let y)): x == y
        case (.list(let x), .list(let y)): x == y
        case (.record(let x), .record(let y)):
            x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        case (.error(let k, let m), .error(let l, let n)): k == l && m == n
        default: false
        }
    }
}
