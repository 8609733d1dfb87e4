import Kernel

/// The parts of the run that expectations ask of, each measured once.
///
/// A class, because expectations are checked one by one.
final class WindowTable {
    private(set) var windows: [(from: TypedExpression, to: TypedExpression)] = []

    /// The number of the window; nil when there are too many.
    func number(from: TypedExpression, to: TypedExpression) -> Int? {
        if let known = windows.firstIndex(where: { $0.from.isSame(as: from) && $0.to.isSame(as: to) }) { return known }
        guard windows.count < Limits.windows else { return nil }
        windows.append((from, to))
        return windows.count - 1
    }
}

extension TypedExpression {
    /// Whether both are plainly the same, a constant or a variable.
    fileprivate func isSame(as other: TypedExpression) -> Bool {
        switch (kind, other.kind) {
        case (.constant(let one), .constant(let another)): one == another
        case (.variable(let one), .variable(let another)): one == another
        default: false
        }
    }
}
