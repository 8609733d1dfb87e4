package import Snapshots

extension ReportValue {
    /// The value in the notation of the scenario language: `200`, `'text'`, `[1, 2]`, `(url='a', status=404)`.
    package var text: String {
        switch self {
        case .none: "none"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): value.shortestDecimal
        case .duration(let value): value.description
        case .rate(let value): value.shortestDecimal + "/s"
        case .text(let value): "'\(value)'"
        case .list(let values): "[\(values.map(\.text).joined(separator: ", "))]"
        case .record(let members): "(\(members.map { "\($0.key)=\($0.value.text)" }.joined(separator: ", ")))"
        case .error(let kind, let message): message.isEmpty ? kind : "\(kind): \(message)"
        case .reference(let name): name
        }
    }
}
