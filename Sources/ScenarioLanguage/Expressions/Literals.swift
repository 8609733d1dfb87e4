import Kernel
import Snapshots

extension Double {
    /// As the language writes it: `3`, `0.5`.
    var literal: String {
        self == rounded() && magnitude < 1e15 ? String(Int64(self)) : "\(self)"
    }
}

extension Constant {
    /// Nil when it has no sign.
    var negated: Constant? {
        switch self {
        case .number(let number): .number(-number)
        case .duration(let duration): .duration(.zero - duration)
        case .rate(let rate): .rate(-rate)
        case .none, .bool, .text, .resource: nil
        }
    }

    /// As the language writes it.
    var literal: String {
        switch self {
        case .none: "none"
        case .bool(let value): "\(value)"
        case .number(let number): number.literal
        case .duration(let duration): "\(duration)"
        case .rate(let rate): rate.literal + "/s"
        case .text(let text): "'\(text)'"
        case .resource(let index): "resource \(index)"
        }
    }
}
