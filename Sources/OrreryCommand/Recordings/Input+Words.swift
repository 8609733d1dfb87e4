internal import Kernel
internal import Snapshots

/// Inputs as a line of a recording says them.
extension Input {
    /// Of each kind its word, and what follows it.
    static let forms = [
        "set NAME VALUE", "cancel TASK", "kill TASK", "hold-loop DURATION", "fail-next KIND COUNT ERROR",
        "slow KIND FACTOR", "leak RESOURCE", "drop POOL",
        "drop KIND",
    ]

    var words: String {
        switch self {
        case .set(let parameter, let value): "set \(parameter) \(value)"
        case .cancel(let task): "cancel \(task.rawValue)"
        case .fault(.kill(let task)): "kill \(task.rawValue)"
        case .fault(.holdLoop(let span)): "hold-loop \(span)"
        case .fault(.failNext(let kind, let count, let error)): "fail-next \(kind) \(count) \(error)"
        case .fault(.slow(let kind, let factor)): "slow \(kind) \(factor)"
        case .fault(.leak(let resource)): "leak \(resource)"
        case .fault(.drop(let name)): "drop \(name)"
        }
    }

    /// Nil for words that say no input.
    init?(words: String) {
        let parts = words.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)
        switch (parts.first, parts.count) {
        case ("set", 3...):
            let setting = words.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
            self = .set(parameter: String(setting[1]), value: String(setting[2]))
        case ("cancel", 2):
            guard let task = UInt32(parts[1]) else { return nil }
            self = .cancel(TaskID(task))
        case (.some, _):
            guard let fault = Fault(parts) else { return nil }
            self = .fault(fault)
        case (nil, _): return nil
        }
    }
}

extension Fault {
    fileprivate init?(_ words: [String]) {
        switch (words[0], words.count) {
        case ("kill", 2):
            guard let task = UInt32(words[1]) else { return nil }
            self = .kill(TaskID(task))
        case ("hold-loop", 2):
            guard case .duration(let span) = Constant(parsing: words[1]), span >= .zero else { return nil }
            self = .holdLoop(span)
        case ("fail-next", 4):
            guard let count = Int(words[2]), count > 0 else { return nil }
            self = .failNext(kind: words[1], count: count, error: words[3])
        case ("slow", 3):
            guard let factor = Double(words[2]), factor.isFinite, factor >= 0 else { return nil }
            self = .slow(kind: words[1], factor: factor)
        // A member of a family may have a key of several words.
        case ("leak", 2...): self = .leak(resource: words.dropFirst().joined(separator: " "))
        case ("drop", 2...): self = .drop(words.dropFirst().joined(separator: " "))
        default: return nil
        }
    }
}
