import Kernel
import Snapshots

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
}
