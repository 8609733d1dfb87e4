import Kernel

extension ResourceKind {
    /// As a fault names one: "an event".
    var noun: String {
        switch self {
        case .event: "an event"
        case .threads: "threads"
        default: "a " + word
        }
    }

    /// Those that `hold` acquires and gives back.
    static let held: [ResourceKind] = allCases.filter(\.hasPermits)
}

extension [ResourceKind] {
    /// As a fault names any of them: "a semaphore, lock or pool".
    var noun: String {
        let words = dropFirst().map(\.word)
        let rest = words.dropLast().map { ", " + $0 }.joined() + (words.last.map { " or " + $0 } ?? "")
        return (first?.noun ?? "a resource") + rest
    }
}
